// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.FileKind;
import dev.modelwright.ui.control.FileDrop;
import dev.modelwright.ui.control.Notifier;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * The window's inside: bar on top, rail left, the room in the middle, details right, status at the
 * bottom; messages and the command palette lie over them.
 */
public final class Frame extends StackPane {

  private final BorderPane parts = new BorderPane();
  private final StackPane room = Style.ROOM.on(new StackPane());
  private final Details details;
  private final Notifier notifier;
  private final CommandPalette palette;

  /** A frame without a room yet. */
  public Frame(Words words, TopBar top, Rail rail, StatusBar status, CommandPalette palette) {
    this.palette = palette;
    Style.FRAME.on(this);
    details = new Details(words);
    notifier = new Notifier(words);
    parts.setTop(top);
    parts.setLeft(rail);
    parts.setCenter(new StackPane(room, notifier));
    parts.setRight(details);
    parts.setBottom(status);
    room.setMinSize(0, 0);
    room.setAlignment(Pos.TOP_LEFT);
    clip(room);
    getChildren().addAll(parts, palette);
    widthProperty().subscribe(width -> details.fit(width.doubleValue()));
  }

  /** A room that does not fit is cut at its edges, never drawn over what is beside it. */
  private static void clip(Region region) {
    Rectangle edges = new Rectangle();
    edges.widthProperty().bind(region.widthProperty());
    edges.heightProperty().bind(region.heightProperty());
    region.setClip(edges);
  }

  /** Shows a room. */
  public void setRoom(Node node) {
    room.getChildren().setAll(node);
  }

  /** The panel at the right. */
  public Details details() {
    return details;
  }

  /** Where passing messages are shown. */
  public Notifier notifier() {
    return notifier;
  }

  /** The list of commands. */
  public CommandPalette palette() {
    return palette;
  }

  /** Lets files be dropped anywhere on the frame. */
  public void takeFiles(List<FileKind> kinds, Consumer<List<Path>> taker) {
    FileDrop.on(this, kinds, taker);
  }

  /** Makes the keys of commands work wherever the focus is. */
  public void keys(List<Command> commands) {
    ReadOnlyObjectProperty<Scene> scene = sceneProperty();
    scene.subscribe(
        now -> {
          if (now != null) {
            commands.forEach(
                command ->
                    command
                        .shortcut()
                        .ifPresent(keys -> now.getAccelerators().put(keys, command::run)));
          }
        });
  }
}
