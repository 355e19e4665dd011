// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Rehearsed;
import dev.modelwright.base.Message;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.tool.session.RoomId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the prepare room, to be looked at. */
class PreparePicturesTest {

  @TempDir Path folder;

  private interface Setting {
    void set(PrepareViewModel model);
  }

  @Test
  void the_room_is_drawn_in_every_theme_language_and_size() throws Exception {
    Path credit =
        RoomFixture.samples()
            .map(samples -> samples.resolve("credit.csv"))
            .orElseGet(() -> RoomFixture.loans(folder));
    Path loans = RoomFixture.loans(folder);
    Fx.run(() -> pictures("prepare-begin", credit, model -> {}));
    Fx.run(() -> pictures("prepare-clip", loans, PreparePicturesTest::clipped));
    Fx.run(() -> effects("prepare-effects", loans));
    Fx.run(() -> pictures("prepare-levels", loans, PreparePicturesTest::encoded));
    Fx.run(() -> pictures("prepare-formula", loans, PreparePicturesTest::formula));
    Fx.run(() -> pictures("prepare-strange", credit, PreparePicturesTest::strange));
    Fx.run(
        () ->
            RoomFixture.pictures(
                "prepare-empty",
                (fixture, kit, details) ->
                    RoomFixture.beside(new PrepareRoom(kit).view(), Optional.empty())));
    assertThat(Files.size(Path.of("target/pictures/prepare-clip-light-en-1112.png")))
        .isGreaterThan(10_000);
  }

  private static void pictures(String name, Path file, Setting setting) {
    RoomFixture.pictures(
        name,
        (fixture, kit, details) -> {
          PrepareRoom room = new PrepareRoom(kit, trial -> trial);
          fixture.session.roomProperty().set(RoomId.PREPARE);
          fixture.table(file);
          setting.set(room.model());
          return RoomFixture.beside(room.view(), details ? room.details() : Optional.empty());
        });
  }

  private static void effects(String name, Path file) {
    int[] sight = {0};
    CannedJobs jobs =
        new CannedJobs(
            () ->
                new Rehearsed(
                    List.of(
                        SampleEffects.dropped(320),
                        SampleEffects.mapped(v -> Math.clamp(v, 9000, 60_000)),
                        SampleEffects.levels(),
                        SampleEffects.blocked(
                            SampleEffects.mapped(Math::log),
                            Message.of("learn.recipe-derive", "PMML", "1")),
                        SampleEffects.failed(
                            Message.of("learn.formula-no-column", 5, "pupose", "purpose")))));
    RoomFixture.pictures(
        name,
        jobs,
        (fixture, kit, details) -> {
          PrepareRoom room = new PrepareRoom(kit, trial -> trial);
          fixture.session.roomProperty().set(RoomId.PREPARE);
          fixture.table(file);
          room.model()
              .add(
                  List.of(
                      new RecipeStep.KeepRows("income < 60000"),
                      treat("income", new Treatment.ClipAt(9000, 60_000)),
                      treat("purpose", new Treatment.OneHot(20, 5, false)),
                      treat("income", new Treatment.Log()),
                      new RecipeStep.Derive("part", "2 * pupose")));
          room.model().selectedProperty().set(Optional.of(List.of(1, 4, 2, 0).get(sight[0]++)));
          return RoomFixture.beside(room.view(), details ? room.details() : Optional.empty());
        });
  }

  private static RecipeStep treat(String column, Treatment treatment) {
    return new RecipeStep.Treat(column, treatment);
  }

  private static void clipped(PrepareViewModel model) {
    model.assign(List.of("opened"), ColumnRole.TIME);
    model.assign(List.of("country", "id"), ColumnRole.LEFT_OUT);
    model.add(
        List.of(
            new RecipeStep.KeepRows("age >= 25"),
            treat("income", new Treatment.FillMedian()),
            treat("income", new Treatment.ClipQuantiles(0.02, 0.9)),
            treat("purpose", new Treatment.TargetMean(5, 10)),
            new RecipeStep.DropDuplicates()));
    model
        .selectedProperty()
        .set(
            model.entries().getValue().stream()
                .filter(entry -> entry.number() == 3)
                .map(Entry::position)
                .findFirst());
  }

  private static void encoded(PrepareViewModel model) {
    model.chosen().setAll("purpose");
    model.add(List.of(treat("purpose", new Treatment.GatherRare(95, "other"))));
    model.add(TreatmentKind.ONE_HOT);
  }

  private static void formula(PrepareViewModel model) {
    model.add(
        List.of(
            treat(
                "opened", new Treatment.DateParts(List.of(dev.modelwright.model.DatePart.MONTH)))));
    model.add(List.of(new RecipeStep.Derive("wealth", "income / (age - 17)")));
    model.add(List.of(new RecipeStep.KeepRows("age >= 18 and pupose = 'car'")));
  }

  private static void strange(PrepareViewModel model) {
    model.assign(List.of("shoe_size"), ColumnRole.WEIGHT);
    model.add(
        List.of(treat("height", new Treatment.Log()), treat("age", new Treatment.Bin(4, true))));
    model.add(List.of(new RecipeStep.DropMissing(List.of("income", "weight"))));
  }
}
