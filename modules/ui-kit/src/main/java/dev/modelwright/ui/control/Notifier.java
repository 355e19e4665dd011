// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Messages in the lower right corner that pass by themselves after six seconds; what is wrong stays
 * until it is closed. It lies over a room and lets the mouse through where it is empty.
 */
public final class Notifier extends VBox {

  private static final Duration SHOWN = Duration.seconds(6);
  private static final double WIDTH = 344;
  private static final int MOST = 4;

  private final Words words;

  /** No messages yet. */
  public Notifier(Words words) {
    super(8);
    this.words = words;
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setPadding(new javafx.geometry.Insets(16));
  }

  /** Shows a message. */
  public void tell(Tone tone, ObservableValue<String> text) {
    show(tone, text, Optional.empty());
  }

  /** Shows a message with something that can be done about it. */
  public void tell(Tone tone, ObservableValue<String> text, Command remedy) {
    show(tone, text, Optional.of(remedy));
  }

  /** Takes all messages away. */
  public void clear() {
    getChildren().clear();
  }

  private void show(Tone tone, ObservableValue<String> text, Optional<Command> remedy) {
    HBox toast = Boxes.row(8);
    Style.TOAST.on(toast);
    tone.on(toast);
    toast.setPrefWidth(WIDTH);
    toast.setMaxWidth(WIDTH);
    toast.accessibleTextProperty().bind(text);
    Label sentence = Boxes.grow(Labels.paragraph(text));
    sentence.setMaxHeight(USE_PREF_SIZE);
    Runnable close = () -> getChildren().remove(toast);
    toast.getChildren().addAll(tone.icon().node(), sentence);
    remedy.ifPresent(command -> toast.getChildren().add(remedy(command, close)));
    toast.getChildren().add(ActionButton.icon(Icons.X, words.bind("ui.close"), close));
    getChildren().add(toast);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    if (tone != Tone.BAD) {
      pass(toast, close);
    }
  }

  private static ActionButton remedy(Command command, Runnable close) {
    return ActionButton.quiet(
            command.label(),
            () -> {
              close.run();
              command.run();
            })
        .unless(command.hindrance());
  }

  /** A message that is pointed at stays. */
  private static void pass(HBox toast, Runnable close) {
    PauseTransition wait = new PauseTransition(SHOWN);
    wait.setOnFinished(event -> close.run());
    toast.hoverProperty().subscribe(hover -> run(wait, hover));
  }

  private static void run(PauseTransition wait, boolean held) {
    if (held) {
      wait.stop();
    } else {
      wait.playFromStart();
    }
  }
}
