// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Writes a run as ONNX, PMML, model file and report, and shows the proof of sameness. */
public final class ExportRoom implements Room {

  private final RoomKit kit;
  private final ExportViewModel model;
  private final ExportTexts texts;
  private final Predicate<Path> opener;
  private final ObservableValue<RailMark> mark;
  private final ObservableValue<String> hindrance;
  private final ObservableValue<String> needRun;
  private @Nullable Node view;
  private @Nullable Node details;

  /** The room, not built yet. */
  public ExportRoom(RoomKit kit) {
    this(kit, Path.of(System.getProperty("user.home", ".")), SystemFolders::open);
  }

  ExportRoom(RoomKit kit, Path home, Predicate<Path> opener) {
    this.kit = kit;
    this.opener = opener;
    Words words = kit.words();
    texts = new ExportTexts(words, kit.desk());
    model = new ExportViewModel(kit.session(), kit.desk(), () -> words.language().locale(), home);
    mark =
        Bindings.createObjectBinding(
            this::where, model.run(), model.busy(), kit.session().exportedProperty());
    hindrance =
        Bindings.createStringBinding(
            () -> model.hindrance().getValue().map(words::render).orElse(""),
            model.hindrance(),
            words.languageProperty());
    needRun =
        Bindings.createStringBinding(
            () -> model.run().getValue().isEmpty() ? words.say("tool.need-run") : "",
            model.run(),
            words.languageProperty());
  }

  /** What it knows, for tests. */
  ExportViewModel model() {
    return model;
  }

  @Override
  public RoomId id() {
    return RoomId.EXPORT;
  }

  @Override
  public Node view() {
    Node shown = view;
    if (shown == null) {
      shown = new ExportView(kit, model, texts, hindrance, opener).node();
      view = shown;
    }
    return shown;
  }

  @Override
  public Optional<Node> details() {
    Node shown = details;
    if (shown == null) {
      shown = new ExportDetails(kit.words(), texts, model).node();
      details = shown;
    }
    return Optional.of(shown);
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return mark;
  }

  @Override
  public ObservableValue<String> hindrance() {
    return needRun;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("export.start", texts.say("command.export"), model::export).unless(hindrance));
  }

  private RailMark where() {
    if (model.busy().getValue()) {
      return RailMark.RUNNING;
    }
    if (model.run().getValue().isEmpty()) {
      return RailMark.LATER;
    }
    return kit.session().exportedProperty().get().isPresent() ? RailMark.DONE : RailMark.OPEN;
  }
}
