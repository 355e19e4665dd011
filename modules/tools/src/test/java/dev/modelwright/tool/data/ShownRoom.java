// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomKit;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/** A room with its details in a shown window. */
public record ShownRoom<R extends Room>(R room, Stage stage) {

  /** Makes a room and shows it. */
  public static <R extends Room> ShownRoom<R> of(
      RoomFixture fixture, Function<RoomKit, R> maker, int width, int height) {
    RoomKit kit = Fx.get(fixture::kit);
    R room = Fx.get(() -> maker.apply(kit));
    Stage stage =
        Fx.show(
            () -> {
              var root = RoomFixture.beside(room.view(), room.details());
              root.sceneProperty()
                  .subscribe(
                      scene -> {
                        if (scene != null) {
                          kit.look().dress(scene);
                        }
                      });
              return root;
            },
            width,
            height);
    return new ShownRoom<>(room, stage);
  }

  /** The node of an id. */
  public Node node(String id) {
    return Fx.get(() -> stage.getScene().getRoot().lookup("#" + id));
  }

  /** All texts that are shown. */
  public List<String> texts() {
    return Fx.get(
        () ->
            stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(Node::isVisible)
                .map(labeled -> ((Labeled) labeled).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList());
  }
}
