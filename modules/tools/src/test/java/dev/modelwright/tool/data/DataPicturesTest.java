// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.testkit.fx.Fx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the data room, to be looked at. */
class DataPicturesTest {

  @TempDir Path folder;

  @Test
  void the_room_is_drawn_in_every_theme_language_and_size() throws Exception {
    Path file =
        RoomFixture.samples()
            .map(samples -> samples.resolve("credit.csv"))
            .orElseGet(() -> RoomFixture.loans(folder));
    Fx.run(
        () ->
            RoomFixture.pictures(
                "data-table",
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(file);
                  return RoomFixture.beside(
                      room.view(), details ? room.details() : Optional.empty());
                }));
    Path loans = RoomFixture.loans(folder);
    Fx.run(
        () ->
            RoomFixture.pictures(
                "data-warnings",
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(loans);
                  fixture.session.open(folder.resolve("gone.csv"));
                  return RoomFixture.beside(
                      room.view(), details ? room.details() : Optional.empty());
                }));
    HeldJobs held = new HeldJobs("open-table");
    Fx.run(
        () ->
            RoomFixture.pictures(
                "data-reading",
                held,
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(loans);
                  held.progress("open-table", 0.4, Message.of("data.inferring"));
                  return RoomFixture.beside(room.view(), Optional.empty());
                }));
    Fx.run(
        () ->
            RoomFixture.pictures(
                "data-stopped",
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(folder.resolve("gone.csv"));
                  return RoomFixture.beside(room.view(), Optional.empty());
                }));
    Path wide = wide();
    Fx.run(
        () ->
            RoomFixture.pictures(
                "data-wide",
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(wide);
                  return RoomFixture.beside(
                      room.view(), details ? room.details() : Optional.empty());
                }));
    Fx.run(
        () ->
            RoomFixture.pictures(
                "data-empty",
                (fixture, kit, details) ->
                    RoomFixture.beside(new DataRoom(kit).view(), Optional.empty())));
    assertThat(Files.size(Path.of("target/pictures/data-table-light-en-1112.png")))
        .isGreaterThan(10_000);
  }

  private Path wide() {
    StringBuilder csv = new StringBuilder("city");
    for (int column = 0; column < 199; column++) {
      csv.append(",sensor_").append(column);
    }
    for (int row = 0; row < 300; row++) {
      csv.append('\n').append(row % 7 == 0 ? "Sankt Peter-Ording an der See" : "Ulm");
      for (int column = 0; column < 199; column++) {
        csv.append(',').append((row * 31 + column * 17) % 97 / 10.0);
      }
    }
    return RoomFixture.write(folder.resolve("wide.csv"), csv.toString());
  }
}
