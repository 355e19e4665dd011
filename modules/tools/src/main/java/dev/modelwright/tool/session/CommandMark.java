// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.controlsfx.control.PopOver;

/** The mark that shows the same as a command line, to be copied. */
public final class CommandMark {

  private static final double WIDTH = 520;

  private CommandMark() {}

  /**
   * The mark; it is there only while there is such a command line.
   *
   * @param title what the command line does
   */
  public static ActionButton of(
      Words words, ObservableValue<Optional<String>> command, ObservableValue<String> title) {
    ObservableValue<String> line = command.map(now -> now.orElse(""));
    ActionButton mark =
        ActionButton.icon(Icons.TERMINAL, words.bind("tool.show-command"), () -> {});
    mark.setOnAction(
        event -> {
          CopyField field = new CopyField(words, line);
          field.setPrefWidth(WIDTH);
          Label said = Labels.line(title, Style.TEXT_STRONG);
          PopOver bubble = new PopOver(Style.HELP_TEXT.on(Boxes.column(8, said, field)));
          bubble.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
          bubble.setDetachable(false);
          bubble.show(mark);
        });
    line.subscribe(now -> Boxes.show(mark, !now.isBlank()));
    return mark;
  }
}
