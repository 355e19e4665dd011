// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.work.Redraw;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room where models are trained and stand in the leaderboard. */
public final class TrainRoom implements Room {

  private static final int PLANS_A_SECOND = 5;

  private final RoomKit kit;
  private final Words words;
  private final TrainViewModel model;
  private final ObservableValue<RailMark> mark;
  private final ObservableValue<String> needed;
  private final ObservableValue<String> hindrance;
  private final ObservableValue<String> idle;
  private Optional<Node> view = Optional.empty();
  private Optional<Node> details = Optional.empty();

  /** The room; it follows the session's table from now on. */
  public TrainRoom(RoomKit kit) {
    this(kit, plan -> new Redraw(PLANS_A_SECOND, plan)::request);
  }

  TrainRoom(RoomKit kit, UnaryOperator<Runnable> pace) {
    this.kit = kit;
    words = kit.words();
    model = new TrainViewModel(kit.session(), kit.desk(), pace);
    mark =
        Bindings.createObjectBinding(
            this::findMark,
            model.training().progressProperty(),
            kit.session().tableProperty(),
            kit.session().runs());
    needed =
        Bindings.createStringBinding(
            () -> model.table().getValue().isEmpty() ? words.say("tool.need-table") : "",
            model.table(),
            words.languageProperty());
    hindrance =
        Bindings.createStringBinding(
            () -> model.hindrance().getValue().map(words::render).orElse(""),
            model.hindrance(),
            words.languageProperty());
    idle =
        Bindings.createStringBinding(
            () ->
                model.training().progressProperty().get().isEmpty()
                    ? words.say("tooltrain.idle")
                    : "",
            model.training().progressProperty(),
            words.languageProperty());
  }

  private RailMark findMark() {
    if (model.training().progressProperty().get().isPresent()) {
      return RailMark.RUNNING;
    }
    if (!kit.session().runs().isEmpty()) {
      return RailMark.DONE;
    }
    return model.table().getValue().isPresent() ? RailMark.OPEN : RailMark.LATER;
  }

  @Override
  public RoomId id() {
    return RoomId.TRAIN;
  }

  @Override
  public Node view() {
    if (view.isEmpty()) {
      view = Optional.of(new TrainView(kit, model));
    }
    return view.orElseThrow();
  }

  @Override
  public Optional<Node> details() {
    if (details.isEmpty()) {
      details = Optional.of(new RunDetails(kit, model));
    }
    return details;
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return mark;
  }

  @Override
  public ObservableValue<String> hindrance() {
    return needed;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("train.start", words.bind("tooltrain.train"), model::train)
            .keys("Shortcut+Enter")
            .unless(hindrance),
        Command.of("train.all", words.bind("tooltrain.train-all"), model::trainAll)
            .unless(hindrance),
        Command.of(
                "train.cancel", words.bind("tooltrain.cancel-training"), model.training()::cancel)
            .unless(idle));
  }
}
