// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.data.Profile;
import dev.modelwright.model.InputType;
import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.ui.control.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
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
                "data-loading",
                held,
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(loans);
                  held.progress("open-table", 0.4, Message.of("data.inferring"));
                  return RoomFixture.beside(room.view(), Optional.empty());
                }));
    Jobs found =
        new CannedJobs(
            Map.of("inspect-table", Canned.inspection(), "compare-pair", Canned.boxes()));
    for (String sight : List.of("columns", "pairs", "associations", "missing", "findings")) {
      draw("data-" + sight, found, loans, room -> command(room, "data.sight-" + sight));
    }
    draw(
        "data-bars",
        new CannedJobs(Map.of("compare-pair", Canned.bars())),
        loans,
        room -> command(room, "data.sight-pairs"));
    draw("data-sorted", found, loans, DataPicturesTest::arrange);
    Path survey = survey();
    draw(
        "data-reading",
        new CannedJobs(Map.of("try-dialect", Canned.survey())),
        survey,
        room -> command(room, "data.reading"));
    draw("data-repairs", new DirectJobs(), survey, room -> command(room, "data.repairs"));
    draw("data-searched", new DirectJobs(), file, DataPicturesTest::search);
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

  @Test
  void what_is_asked_of_rows_is_drawn() {
    Path loans = RoomFixture.loans(folder);
    Fx.run(
        () ->
            RoomFixture.pictures(
                "data-filters",
                (fixture, kit, details) -> {
                  DataRoom room = new DataRoom(kit);
                  fixture.session.open(loans);
                  RowsViewModel rows = room.models().rows();
                  rows.keep(new Condition.Between("income", InputType.NUMBER, 25_000, 45_000));
                  rows.keep(new Condition.OneOf("purpose", Set.of("car", "business")));
                  HBox editors = new HBox(32);
                  editors.setPadding(new javafx.geometry.Insets(32));
                  Profile profile = fixture.session.tableProperty().get().orElseThrow().profile();
                  for (String column : List.of("income", "purpose", "country")) {
                    editors
                        .getChildren()
                        .add(
                            new FilterEditor(
                                fixture.words,
                                rows,
                                profile.column(column).orElseThrow(),
                                () -> {}));
                  }
                  return editors;
                }));
    assertThat(Path.of("target/pictures/data-filters-light-en-1112.png")).isNotEmptyFile();
  }

  private static void draw(String name, Jobs jobs, Path file, Consumer<DataRoom> then) {
    Fx.run(
        () ->
            RoomFixture.pictures(
                name,
                jobs,
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
    room.commands().stream().filter(command -> command.id().equals(id)).forEach(Command::run);
  }

  private static void arrange(DataRoom room) {
    RowsViewModel rows = room.models().rows();
    rows.keep(new Condition.OneOf("purpose", Set.of("car", "business")));
    rows.keep(new Condition.Between("age", InputType.NUMBER, 30, Double.POSITIVE_INFINITY));
    rows.turn("income");
    rows.find("car");
  }

  private static void search(DataRoom room) {
    RowsViewModel rows = room.models().rows();
    rows.find("own");
    rows.step(true);
  }

  private Path survey() {
    return RoomFixture.write(
        folder.resolve("survey.csv"),
        """
        Survey of households, second wave
        Exported 2024-03-01 by the field team

        household;region;income;note
        1;North;41200;"two adults; one child"
        2;South;38900;
        3;North
        4;West;52100;moved;twice
        5;East;n/a;
        6;South;47300;"said \\"maybe\\""
        7;West;39500;
        Total;;;\t7 households
        """);
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
