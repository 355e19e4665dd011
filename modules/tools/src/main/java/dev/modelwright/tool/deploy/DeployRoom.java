// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

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

/** Serves runs on this machine, asks them, and shows the traffic. */
public final class DeployRoom implements Room {

  private final RoomKit kit;
  private final DeployTexts texts;
  private final DeployViewModel server;
  private final AskViewModel ask;
  private final TrafficViewModel traffic;
  private final ObservableValue<RailMark> mark;
  private final ObservableValue<String> needRun;
  private @Nullable Node view;

  /** The room, not built yet. */
  public DeployRoom(RoomKit kit) {
    this.kit = kit;
    Words words = kit.words();
    texts = new DeployTexts(words, kit.desk());
    server = new DeployViewModel(kit.session(), kit.desk());
    ask = new AskViewModel(kit.session(), kit.desk());
    traffic = new TrafficViewModel(kit.desk(), kit.ticker());
    mark = Bindings.createObjectBinding(this::where, server.phase(), kit.session().runs());
    needRun =
        Bindings.createStringBinding(
            () -> kit.session().runs().isEmpty() ? words.say("tool.need-run") : "",
            kit.session().runs(),
            words.languageProperty());
  }

  DeployViewModel server() {
    return server;
  }

  AskViewModel ask() {
    return ask;
  }

  TrafficViewModel traffic() {
    return traffic;
  }

  @Override
  public RoomId id() {
    return RoomId.DEPLOY;
  }

  @Override
  public Node view() {
    Node shown = view;
    if (shown == null) {
      shown = new DeployView(kit, server, ask, traffic, texts).node();
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
    return needRun;
  }

  @Override
  public List<Command> commands() {
    ObservableValue<String> on = texts.say("command.is-on");
    ObservableValue<String> off = texts.say("command.is-off");
    ObservableValue<Boolean> runs = server.phase().map(ServerPhase::on);
    return List.of(
        Command.of("deploy.start", texts.say("command.start"), server::start)
            .unless(
                DeployTexts.first(
                    texts.sentence(server.hindrance()),
                    runs.flatMap(now -> now ? on : Words.fixed("")))),
        Command.of("deploy.stop", texts.say("command.stop"), server::stop)
            .unless(runs.flatMap(now -> now ? Words.fixed("") : off)));
  }

  private RailMark where() {
    if (server.phase().getValue().on()) {
      return RailMark.RUNNING;
    }
    return kit.session().runs().isEmpty() ? RailMark.LATER : RailMark.OPEN;
  }
}
