// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.base.Message;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.FilePicker;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Where files go: the path, another one, and a look into it. */
final class FolderPane {

  private final Words words;
  private final ExportTexts texts;
  private final ExportViewModel model;
  private final FilePicker files;
  private final Predicate<Path> opener;
  private final TextField path = new TextField();
  private final BooleanProperty copied = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Message>> wrong =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * A pane.
   *
   * @param opener shows a folder in the system's own window; false where it cannot
   */
  FolderPane(
      Words words,
      ExportTexts texts,
      ExportViewModel model,
      FilePicker files,
      Predicate<Path> opener) {
    this.words = words;
    this.texts = texts;
    this.model = model;
    this.files = files;
    this.opener = opener;
    path.setId("export-folder");
    path.setOnAction(event -> read());
    path.focusedProperty().subscribe(focused -> readUnless(focused));
    model.folder().subscribe(this::write);
  }

  Node node() {
    Label name = Labels.whole(texts.say("folder.title"));
    name.setLabelFor(path);
    ActionButton choose =
        ActionButton.plain(texts.say("folder.choose"), this::choose)
            .icon(Icons.FOLDER)
            .named("export-choose");
    ActionButton show =
        ActionButton.plain(texts.say("folder.show"), this::show)
            .icon(Icons.EXTERNAL_LINK)
            .help(texts.say("folder.show.help"))
            .unless(nothingThere())
            .named("export-show");
    Notice trouble = new Notice(Tone.BAD, trouble());
    trouble.setId("export-folder-trouble");
    ObservableValue<String> told = texts.say("folder.copied");
    Notice instead = new Notice(Tone.ACCENT, copied.flatMap(now -> now ? told : Words.fixed("")));
    return Boxes.column(8, Boxes.row(8, name, Boxes.grow(path), choose, show), trouble, instead);
  }

  private ObservableValue<String> nothingThere() {
    ObservableValue<String> nothing = texts.say("folder.nothing");
    return Bindings.createStringBinding(
        () ->
            model.folder().getValue().map(Files::isDirectory).orElse(false)
                ? ""
                : nothing.getValue(),
        model.folder(),
        model.busy(),
        nothing);
  }

  private ObservableValue<String> trouble() {
    return Bindings.createStringBinding(
        () -> wrong.get().or(() -> model.folderTrouble().getValue()).map(words::render).orElse(""),
        wrong,
        model.folderTrouble(),
        words.languageProperty());
  }

  private void write(Optional<Path> folder) {
    copied.set(false);
    wrong.set(Optional.empty());
    path.setText(folder.map(Path::toString).orElse(""));
  }

  private void readUnless(boolean focused) {
    if (!focused && !path.getText().isBlank()) {
      read();
    }
  }

  private void read() {
    try {
      Path read = Path.of(path.getText().strip()).toAbsolutePath();
      wrong.set(Optional.empty());
      if (!Optional.of(read).equals(model.folder().getValue())) {
        model.wantedFolder().set(Optional.of(read));
      }
    } catch (InvalidPathException e) {
      wrong.set(Optional.of(Message.of("toolexport.folder.wrong", path.getText())));
    }
  }

  private void choose() {
    files
        .folder(path.getScene().getWindow(), texts.say("folder.ask"))
        .ifPresent(chosen -> model.wantedFolder().set(Optional.of(chosen)));
  }

  private void show() {
    model.folder().getValue().ifPresent(this::show);
  }

  private void show(Path folder) {
    boolean opened = opener.test(folder);
    if (!opened) {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, folder.toString()));
    }
    copied.set(!opened);
  }
}
