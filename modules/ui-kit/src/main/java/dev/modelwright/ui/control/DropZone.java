// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A large area that takes dropped files and has a button that asks for one. */
public final class DropZone extends VBox {

  private final FilePicker picker;
  private final ObservableValue<String> choose;
  private final List<FileKind> kinds;
  private final Consumer<List<Path>> taker;

  /**
   * An area for files of some kinds.
   *
   * @param invitation what to drop, for example "Drop a CSV here, or choose a file"
   * @param taker is given the files
   */
  public DropZone(
      Words words,
      ObservableValue<String> invitation,
      List<FileKind> kinds,
      FilePicker picker,
      Consumer<List<Path>> taker) {
    super(12);
    this.picker = picker;
    this.kinds = List.copyOf(kinds);
    this.taker = taker;
    this.choose = words.bind("ui.drop.choose");
    Style.DROP_ZONE.on(this);
    setAlignment(Pos.CENTER);
    StackPane disc = Style.ICON_DISC.on(new StackPane(Icons.UPLOAD.node(24)));
    Label text = Labels.paragraph(invitation, Style.TEXT_HEADING);
    text.setTextAlignment(TextAlignment.CENTER);
    ActionButton button = ActionButton.plain(choose, this::ask).icon(Icons.FOLDER);
    getChildren().addAll(disc, text, button);
    accessibleTextProperty().bind(invitation);
    FileDrop.on(this, kinds, taker);
  }

  /** Adds a smaller line below, for example which kinds are read. */
  public DropZone hint(ObservableValue<String> text) {
    Label hint = Labels.paragraph(text, Style.TEXT_SMALL, Style.TEXT_MUTED);
    hint.setTextAlignment(TextAlignment.CENTER);
    getChildren().add(hint);
    return this;
  }

  /** Opens the file dialog. */
  public void ask() {
    picker
        .open(getScene().getWindow(), choose, kinds)
        .ifPresent(file -> taker.accept(List.of(file)));
  }
}
