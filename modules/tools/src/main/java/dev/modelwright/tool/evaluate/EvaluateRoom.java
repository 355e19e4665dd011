// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room that shows how good a model is, alone or beside others. */
public final class EvaluateRoom implements Room {

  private final RoomKit kit;
  private final EvaluateViewModel model;
  private final ObservableValue<RailMark> mark;
  private Optional<Node> view = Optional.empty();
  private Optional<Node> details = Optional.empty();

  /** A room whose node is not built yet. */
  public EvaluateRoom(RoomKit kit) {
    this.kit = kit;
    model = new EvaluateViewModel(kit.session());
    mark = Bindings.createObjectBinding(this::markNow, model.lineup(), model.looked());
  }

  @Override
  public RoomId id() {
    return RoomId.EVALUATE;
  }

  @Override
  public Node view() {
    if (view.isEmpty()) {
      view = Optional.of(new EvaluateView(kit, model));
    }
    return view.get();
  }

  @Override
  public Optional<Node> details() {
    if (model.lineup().getValue().runs().isEmpty()) {
      return Optional.empty();
    }
    if (details.isEmpty()) {
      details = Optional.of(new EvaluateDetails(kit, model));
    }
    return details;
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return mark;
  }

  private RailMark markNow() {
    if (model.lineup().getValue().runs().isEmpty()) {
      return RailMark.LATER;
    }
    return model.looked().getValue() ? RailMark.DONE : RailMark.OPEN;
  }

  @Override
  public ObservableValue<String> hindrance() {
    return model
        .lineup()
        .flatMap(
            lineup ->
                lineup.runs().isEmpty() ? kit.words().bind("tool.need-run") : Words.fixed(""));
  }

  @Override
  public List<Command> commands() {
    return Arrays.stream(Picture.values()).map(this::command).toList();
  }

  private Command command(Picture picture) {
    return Command.of(
            "evaluate." + picture.id(),
            kit.words().bind("toolevaluate.command", kit.words().bind(picture.tab())),
            () -> {
              model.pictureProperty().set(picture);
              kit.session().roomProperty().set(RoomId.EVALUATE);
            })
        .unless(unlessShown(picture));
  }

  private ObservableValue<String> unlessShown(Picture picture) {
    return model
        .lineup()
        .flatMap(
            lineup ->
                lineup
                    .task()
                    .map(
                        task ->
                            Picture.of(task).contains(picture)
                                ? Words.fixed("")
                                : kit.words()
                                    .bind(
                                        "toolevaluate.not-for-task",
                                        kit.words().bind("toolevaluate.task." + task.word())))
                    .orElseGet(() -> kit.words().bind("tool.need-run")));
  }
}
