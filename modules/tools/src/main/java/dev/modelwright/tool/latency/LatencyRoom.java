// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Measures latency in open loop, of this window's server or of any address. */
public final class LatencyRoom implements Room {

  private final RoomKit kit;
  private final LatencyTexts texts;
  private final LatencyViewModel model;
  private final ObservableValue<RailMark> mark;
  private @Nullable Node view;

  /** The room, not built yet. */
  public LatencyRoom(RoomKit kit) {
    this.kit = kit;
    texts = new LatencyTexts(kit.words());
    model = new LatencyViewModel(kit.session(), kit.desk());
    mark = Bindings.createObjectBinding(this::where, model.running(), model.results());
  }

  /** What it knows, for tests. */
  LatencyViewModel model() {
    return model;
  }

  @Override
  public RoomId id() {
    return RoomId.LATENCY;
  }

  @Override
  public Node view() {
    Node shown = view;
    if (shown == null) {
      shown = new LatencyView(kit, model, texts).node();
      view = shown;
    }
    return shown;
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return mark;
  }

  @Override
  public ObservableValue<String> hindrance() {
    return Words.fixed("");
  }

  @Override
  public List<Command> commands() {
    ObservableValue<String> idle = texts.say("command.idle");
    ObservableValue<String> busy = texts.say("command.busy");
    return List.of(
        Command.of("latency.start", texts.say("command.start"), model::start)
            .unless(
                LatencyTexts.first(
                    texts.sentence(model.hindrance()),
                    model.running().flatMap(now -> now ? busy : Words.fixed("")))),
        Command.of("latency.stop", texts.say("command.stop"), model::stop)
            .unless(model.running().flatMap(now -> now ? Words.fixed("") : idle)));
  }

  private RailMark where() {
    if (model.running().getValue()) {
      return RailMark.RUNNING;
    }
    return model.results().isEmpty() ? RailMark.OPEN : RailMark.DONE;
  }
}
