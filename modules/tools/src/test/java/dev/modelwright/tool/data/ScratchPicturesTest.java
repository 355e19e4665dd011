// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.fx.Fx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchPicturesTest {
  @TempDir Path folder;

  @Test
  void real() {
    for (String name : List.of("titanic", "diamonds", "adult-train")) {
      Path file = Path.of("/work/shared/data/tables", name + ".csv");
      draw(name + "-table", file, room -> {});
      for (String sight : List.of("columns", "pairs", "associations", "missing", "findings")) {
        draw(name + "-" + sight, file, room -> command(room, "data.sight-" + sight));
      }
    }
  }

  private static void draw(String name, Path file, Consumer<DataRoom> then) {
    Fx.run(
        () ->
            RoomFixture.pictures(
                "real-" + name,
                new DirectJobs(),
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(file);
                  room.view();
                  then.accept(room);
                  return RoomFixture.beside(
                      room.view(), details ? room.details() : Optional.empty());
                }));
  }

  private static void command(DataRoom room, String id) {
    room.commands().stream().filter(command -> command.id().equals(id)).forEach(c -> c.run());
  }
}
