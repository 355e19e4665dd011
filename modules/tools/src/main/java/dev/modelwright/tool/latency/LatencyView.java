// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.base.Message;
import dev.modelwright.tool.session.CommandMark;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.work.Pulse;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room: plan, figures, charts, and the tests to compare. */
final class LatencyView {

  /** At most five times a second anything is drawn anew. */
  private static final Duration LOOK = Duration.ofMillis(200);

  private final RoomKit kit;
  private final LatencyViewModel model;
  private final LatencyTexts texts;

  LatencyView(RoomKit kit, LatencyViewModel model, LatencyTexts texts) {
    this.kit = kit;
    this.model = model;
    this.texts = texts;
  }

  Node node() {
    PlanPane plan = new PlanPane(kit.words(), texts, model);
    Node figures = new FiguresPane(kit.words(), texts, model).node();
    Node charts = new ChartsPane(kit.words(), model, kit.charts()).node();
    VBox warnings = Boxes.column(8);
    warnings.setId("latency-warnings");
    VBox measured = Boxes.column(8, figures, warnings, Boxes.grow(charts));
    Node none = none(plan);
    Node noServer = noServer();
    StackPane middle = new StackPane(measured, none, noServer);
    VBox content =
        Boxes.column(
            16,
            Boxes.column(
                8,
                SectionTitle.room(
                    kit.words().bind(RoomId.LATENCY.nameCode()), commandMark(), plan.buttons()),
                plan.node()),
            Boxes.grow(middle),
            new ResultsPane(kit.words(), texts, model).node());
    Runnable fit =
        () -> {
          boolean any = model.running().getValue() || model.shown().getValue().isPresent();
          Boxes.show(measured, any);
          Boxes.show(none, !any && model.hasTarget());
          Boxes.show(noServer, !any && !model.hasTarget());
          warn(warnings);
        };
    model.running().subscribe(now -> fit.run());
    model.shown().subscribe(now -> fit.run());
    model.kind().subscribe(now -> fit.run());
    model.server().subscribe(now -> fit.run());
    Page page = new Page(content);
    page.setId("latency-room");
    Pulse.whileShown(page, LOOK, model::take);
    return page;
  }

  private void warn(VBox warnings) {
    warnings.getChildren().setAll(model.warnings().stream().map(this::notice).toList());
    Boxes.show(warnings, !warnings.getChildren().isEmpty());
  }

  private Notice notice(Message warning) {
    return new Notice(Tone.WARN, kit.words().bind(warning));
  }

  private Node none(PlanPane plan) {
    ActionButton start =
        ActionButton.primary(texts.say("start"), model::start)
            .icon(Icons.PLAY)
            .unless(plan.hindrance())
            .named("latency-first");
    return new EmptyState(Icons.ACTIVITY, texts.say("none.title"), texts.say("none.need"), start);
  }

  private Node noServer() {
    ActionButton go =
        ActionButton.primary(
                texts.say("no-server.go"), () -> kit.session().roomProperty().set(RoomId.DEPLOY))
            .named("latency-go-deploy");
    return new EmptyState(Icons.ACTIVITY, texts.say("none.title"), texts.say("no-server.need"), go);
  }

  private ActionButton commandMark() {
    return CommandMark.of(kit.words(), model.command(), texts.say("command.title"))
        .named("latency-command");
  }
}
