// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.model.Task;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.HeldJobs;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.ui.picture.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the train room, to be looked at. */
class TrainPicturesTest {

  @TempDir Path folder;

  @Test
  void the_room_is_drawn_in_every_theme_language_and_size() throws Exception {
    Path credit = sample("credit.csv");
    Path cars = sample("cars.csv");
    Fx.run(() -> trained("train-credit", credit));
    Fx.run(() -> trained("train-cars", cars));
    Fx.run(
        () ->
            RoomFixture.pictures(
                "train-fresh",
                (fixture, kit, details) -> {
                  TrainRoom room = new TrainRoom(kit, plan -> plan);
                  fixture.table(RoomFixture.loans(folder));
                  return RoomFixture.beside(
                      room.view(), details ? room.details() : Optional.empty());
                }));
    HeldJobs held = new HeldJobs("train");
    Fx.run(
        () ->
            RoomFixture.pictures(
                "train-running",
                held,
                (fixture, kit, details) -> {
                  TrainRoom room = new TrainRoom(kit, plan -> plan);
                  fixture.table(credit);
                  room.view();
                  room.commands().getFirst().run();
                  held.go();
                  held.progress("train", 0.4, Message.of("learn.stage-fit", "logistic"));
                  return RoomFixture.beside(
                      room.view(), details ? room.details() : Optional.empty());
                }));
    Fx.run(
        () ->
            RoomFixture.pictures(
                "train-unfit",
                (fixture, kit, details) -> {
                  TrainRoom room = new TrainRoom(kit, plan -> plan);
                  fixture.table(RoomFixture.loans(folder));
                  HBox root =
                      RoomFixture.beside(room.view(), details ? room.details() : Optional.empty());
                  new Pictures(kit.look()).take(root, 900, 700);
                  room.commands().get(1).run();
                  taskOf(root).setValue(Task.REGRESSION);
                  ((Button) root.lookup("#" + TrainBar.COMMAND)).fire();
                  return root;
                }));
    Fx.run(
        () ->
            RoomFixture.pictures(
                "train-empty",
                (fixture, kit, details) ->
                    RoomFixture.beside(new TrainRoom(kit).view(), Optional.empty())));
    assertThat(Files.size(Path.of("target/pictures/train-credit-light-en-1112.png")))
        .isGreaterThan(10_000);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Task> taskOf(Node view) {
    return (ComboBox<Task>) view.lookup("#" + TargetPane.TASK);
  }

  private Path sample(String name) {
    return RoomFixture.samples()
        .map(samples -> samples.resolve(name))
        .orElseGet(() -> RoomFixture.loans(folder));
  }

  private static void trained(String name, Path file) {
    RoomFixture.pictures(
        name,
        (fixture, kit, details) -> {
          TrainRoom room = new TrainRoom(kit, plan -> plan);
          fixture.table(file);
          room.view();
          room.commands().get(1).run();
          return RoomFixture.beside(room.view(), details ? room.details() : Optional.empty());
        });
  }
}
