// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.Node;

/** Makes a node take dropped files; while fitting files hover it wears {@code :dropping}. */
public final class FileDrop {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Node node;
  private final List<FileKind> kinds;
  private final Consumer<List<Path>> taker;

  private FileDrop(Node node, List<FileKind> kinds, Consumer<List<Path>> taker) {
    this.node = node;
    this.kinds = List.copyOf(kinds);
    this.taker = taker;
  }

  /**
   * Lets files of some kinds be dropped on a node.
   *
   * @param kinds what is taken; none takes every file
   * @param taker is given the files of those kinds, never an empty list
   */
  public static void on(Node node, List<FileKind> kinds, Consumer<List<Path>> taker) {
    FileDrop drop = new FileDrop(node, kinds, taker);
    node.addEventHandler(DragEvent.DRAG_OVER, drop::over);
    node.addEventHandler(DragEvent.DRAG_EXITED, event -> drop.show(false));
    node.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
  }

  private void over(DragEvent event) {
    if (!fitting(event).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      show(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = fitting(event);
    show(false);
    if (!files.isEmpty()) {
      event.setDropCompleted(true);
      event.consume();
      taker.accept(files);
    }
  }

  private void show(boolean dropping) {
    node.pseudoClassStateChanged(DROPPING, dropping);
  }

  private List<Path> fitting(DragEvent event) {
    return event.getDragboard().hasFiles()
        ? event.getDragboard().getFiles().stream()
            .map(java.io.File::toPath)
            .filter(file -> kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.takes(file)))
            .toList()
        : List.of();
  }
}
