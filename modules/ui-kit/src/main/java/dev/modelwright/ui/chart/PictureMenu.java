// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.ui.picture.Png;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies and saves a picture and its data. */
final class PictureMenu {

  /** What can be copied and saved, as it is at that moment. */
  record Source(
      Supplier<String> title,
      Supplier<WritableImage> image,
      Supplier<String> svg,
      Supplier<Optional<String>> csv) {}

  private final Source source;
  private final Supplier<FileAsker> asker;
  private final Consumer<Problem> trouble;

  PictureMenu(Source source, Supplier<FileAsker> asker, Consumer<Problem> trouble) {
    this.source = source;
    this.asker = asker;
    this.trouble = trouble;
  }

  ContextMenu menu(FigureViewTexts texts, Runnable wholeView) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item("figure-copy", texts.copyPicture(), this::copy));
    menu.getItems()
        .addAll(
            List.of(
                item("figure-save-png", texts.savePng(), () -> save(texts.savePng(), "png", png())),
                item(
                    "figure-save-svg",
                    texts.saveSvg(),
                    () -> save(texts.saveSvg(), "svg", svg()))));
    source
        .csv()
        .get()
        .ifPresent(
            csv ->
                menu.getItems()
                    .add(
                        item(
                            "figure-save-csv",
                            texts.saveCsv(),
                            () -> save(texts.saveCsv(), "csv", utf8(csv)))));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item("figure-whole", texts.wholeView(), wholeView));
    return menu;
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(source.image().get());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private byte[] png() {
    return Png.encode(source.image().get());
  }

  private byte[] svg() {
    return utf8(source.svg().get());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void save(String title, String ending, byte[] content) {
    FileAsker.Request request =
        new FileAsker.Request(title.replace("…", ""), fileName() + "." + ending, ending);
    asker.get().ask(request).ifPresent(file -> write(file, content));
  }

  private void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      trouble.accept(Problem.at("figure", "chart.cannot-save", file, e.getClass().getSimpleName()));
    }
  }

  /** The title without what file systems forbid. */
  private String fileName() {
    String name = source.title().get().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    return name.isEmpty() ? "figure" : name.substring(0, Math.min(name.length(), 80));
  }
}
