// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** A command or code in fixed width, with a button that copies it. */
public final class CopyField extends HBox {

  private static final PseudoClass HAN = PseudoClass.getPseudoClass("han");
  private static final Duration TOLD = Duration.seconds(2);

  private final SimpleBooleanProperty copied = new SimpleBooleanProperty();
  private final PauseTransition forget = new PauseTransition(TOLD);
  private final ObservableValue<String> text;

  /** A field for a text of one or more lines. */
  public CopyField(Words words, ObservableValue<String> text) {
    super(8);
    this.text = text;
    Style.COPY_FIELD.on(this);
    setAlignment(Pos.TOP_LEFT);
    Label shown = Boxes.grow(Labels.paragraph(text, Style.MONO));
    shown.setMaxHeight(USE_PREF_SIZE);
    text.subscribe(now -> shown.pseudoClassStateChanged(HAN, hasHan(now)));
    ObservableValue<String> copy = words.bind("ui.copy.copy");
    ObservableValue<String> done = words.bind("ui.copy.done");
    ActionButton button =
        ActionButton.icon(Icons.COPY, copied.flatMap(now -> now ? done : copy), this::copy);
    copied.subscribe(now -> button.icon(now ? Icons.CHECK : Icons.COPY));
    forget.setOnFinished(event -> copied.set(false));
    getChildren().addAll(shown, button);
    setMinHeight(USE_PREF_SIZE);
  }

  /** Puts the text on the clipboard. */
  public void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.getValue()));
    copied.set(true);
    forget.playFromStart();
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
