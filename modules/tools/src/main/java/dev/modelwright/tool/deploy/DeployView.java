// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.theme.Style;
import dev.modelwright.ui.work.Pulse;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room: the switch, the models, the form, the request, and the traffic below. */
final class DeployView {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final double MODELS = 192;
  private static final double LOWEST = 280;

  private final RoomKit kit;
  private final DeployViewModel server;
  private final AskViewModel ask;
  private final TrafficViewModel traffic;
  private final DeployTexts texts;

  DeployView(
      RoomKit kit,
      DeployViewModel server,
      AskViewModel ask,
      TrafficViewModel traffic,
      DeployTexts texts) {
    this.kit = kit;
    this.server = server;
    this.ask = ask;
    this.traffic = traffic;
    this.texts = texts;
  }

  Node node() {
    SwitchPane power = new SwitchPane(kit.words(), texts, server);
    Region rule = Style.RULE.on(new Region());
    Node below = new TrafficPane(kit.words(), texts, traffic).node(kit.charts());
    VBox content =
        Boxes.column(
            16,
            Boxes.column(
                8, SectionTitle.room(kit.words().bind(RoomId.DEPLOY.nameCode())), power.node()),
            Boxes.grow(columns(power)),
            rule,
            below);
    Page page = new Page(content);
    Node empty = empty();
    server
        .phase()
        .subscribe(
            now -> {
              boolean running = now instanceof ServerPhase.Running;
              Boxes.show(rule, running);
              Boxes.show(below, running);
            });
    Runnable fit =
        () -> {
          Boxes.show(empty, server.runs().isEmpty());
          Boxes.show(page, !server.runs().isEmpty());
        };
    server.runs().subscribe(fit);
    fit.run();
    StackPane room = new StackPane(page, empty);
    room.setId("deploy-room");
    Pulse.whileShown(room, LOOK, traffic::poll);
    return room;
  }

  private Node empty() {
    ActionButton go =
        ActionButton.primary(
                texts.say("empty.go"), () -> kit.session().roomProperty().set(RoomId.TRAIN))
            .named("deploy-go-train");
    return new EmptyState(Icons.SERVER, texts.say("empty.title"), texts.say("empty.need"), go);
  }

  private Node columns(SwitchPane power) {
    GridPane grid = new GridPane(24, 0);
    ColumnConstraints models = new ColumnConstraints(MODELS);
    grid.getColumnConstraints().addAll(models, half(), half());
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(LOWEST);
    grid.getRowConstraints().add(row);
    Node form = new FormPane(kit.words(), texts, ask).node();
    Node request = new RequestPane(kit.words(), texts, ask).node();
    Node off = off(power);
    grid.add(new ServedPane(texts, server, power.hindrance()).node(), 0, 0);
    grid.add(form, 1, 0);
    grid.add(request, 2, 0);
    grid.add(off, 1, 0, 2, 1);
    server
        .phase()
        .subscribe(
            now -> {
              boolean running = now instanceof ServerPhase.Running;
              Boxes.show(form, running);
              Boxes.show(request, running);
              Boxes.show(off, !running);
            });
    return grid;
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setHgrow(Priority.ALWAYS);
    half.setMinWidth(0);
    half.setPrefWidth(MODELS);
    return half;
  }

  private Node off(SwitchPane power) {
    ActionButton start =
        ActionButton.primary(texts.say("start"), server::start)
            .icon(Icons.POWER)
            .help(texts.say("start.help"))
            .unless(power.hindrance())
            .named("deploy-start");
    ActionButton cancel =
        ActionButton.plain(texts.say("cancel"), server::stop).icon(Icons.X).named("deploy-cancel");
    server
        .phase()
        .subscribe(
            now -> {
              Boxes.show(start, !(now instanceof ServerPhase.Starting));
              Boxes.show(cancel, now instanceof ServerPhase.Starting);
            });
    return new EmptyState(
        Icons.SERVER, texts.say("off.title"), texts.say("off.need"), start, cancel);
  }
}
