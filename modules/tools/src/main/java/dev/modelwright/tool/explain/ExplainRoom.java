// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room that shows what a model has learnt. */
public final class ExplainRoom implements Room {

  private final RoomKit kit;
  private final ExplainViewModel model;
  private final ObservableValue<RailMark> mark;
  private Optional<Node> view = Optional.empty();
  private Optional<Node> details = Optional.empty();

  /** A room whose node is not built yet. */
  public ExplainRoom(RoomKit kit) {
    this.kit = kit;
    model = new ExplainViewModel(kit.session(), kit.desk());
    mark =
        Bindings.createObjectBinding(
            this::markNow, model.run(), model.state(), model.explanation());
  }

  @Override
  public RoomId id() {
    return RoomId.EXPLAIN;
  }

  @Override
  public Node view() {
    if (view.isEmpty()) {
      view = Optional.of(new ExplainView(kit, model));
    }
    return view.get();
  }

  @Override
  public Optional<Node> details() {
    if (model.run().getValue().isEmpty()) {
      return Optional.empty();
    }
    if (details.isEmpty()) {
      details = Optional.of(new ExplainDetails(kit, model));
    }
    return details;
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return mark;
  }

  private RailMark markNow() {
    if (model.run().getValue().isEmpty()) {
      return RailMark.LATER;
    }
    if (model.state().get().running()) {
      return RailMark.RUNNING;
    }
    return model.explanation().get().isPresent() ? RailMark.DONE : RailMark.OPEN;
  }

  @Override
  public ObservableValue<String> hindrance() {
    return model
        .run()
        .flatMap(run -> run.isEmpty() ? kit.words().bind("tool.need-run") : Words.fixed(""));
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(
                "explain.again",
                kit.words().bind("toolexplain.explain"),
                () -> {
                  kit.session().roomProperty().set(RoomId.EXPLAIN);
                  if (model.explanation().get().isEmpty() && !model.state().get().running()) {
                    model.explain();
                  }
                })
            .unless(hindrance()));
  }
}
