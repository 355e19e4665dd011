// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The runs that are served or could be. */
final class ServedPane {

  private static final Insets UNDER_TICK = new Insets(0, 0, 0, 26);

  private static final double LOWEST = 80;

  private final DeployTexts texts;
  private final DeployViewModel model;
  private final ObservableValue<String> hindrance;
  private final VBox rows = Boxes.column(12);

  ServedPane(DeployTexts texts, DeployViewModel model, ObservableValue<String> hindrance) {
    this.texts = texts;
    this.model = model;
    this.hindrance = hindrance;
    model.runs().subscribe(this::fill);
    model.chosen().subscribe(this::fill);
    model.phase().subscribe(now -> fill());
  }

  Node node() {
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(rows));
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(LOWEST);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    ActionButton swap =
        ActionButton.plain(texts.say("serve-these"), model::start)
            .icon(Icons.REFRESH)
            .help(texts.say("serve-these.help"))
            .unless(hindrance)
            .named("deploy-serve-these");
    model.differs().subscribe(now -> Boxes.show(swap, now));
    VBox pane = Boxes.column(8, new SectionTitle(texts.say("models")), Boxes.grow(scroll), swap);
    pane.setId("deploy-models");
    return pane;
  }

  private void fill() {
    rows.getChildren().setAll(model.runs().reversed().stream().map(this::row).toList());
  }

  private Node row(Run run) {
    CheckBox tick = new CheckBox();
    tick.setId("deploy-serve-" + run.number());
    tick.setMnemonicParsing(false);
    tick.textProperty().bind(texts.run(run));
    tick.setWrapText(true);
    tick.setSelected(model.chosen().contains(run.number()));
    tick.setOnAction(event -> model.choose(run, tick.isSelected()));
    VBox row = Boxes.column(4, tick);
    routes(run)
        .ifPresent(
            routes -> {
              Label label =
                  Labels.paragraph(Words.fixed(routes), Style.TEXT_SMALL, Style.TEXT_MUTED);
              VBox.setMargin(label, UNDER_TICK);
              row.getChildren().add(label);
            });
    return row;
  }

  /** Where a run answers while it is served. */
  private Optional<String> routes(Run run) {
    if (!(model.phase().getValue() instanceof ServerPhase.Running(ServerInfo server))) {
      return Optional.empty();
    }
    ModelRef wanted = new ModelRef.OfRun(run.number());
    return server.models().stream()
        .filter(served -> served.model().equals(wanted))
        .findFirst()
        .map(
            served -> {
              String own = Dialect.PLAIN.path(served.name(), false);
              boolean main = server.models().getFirst().equals(served);
              return main ? Dialect.PLAIN.path(served.name(), true) + "\n" + own : own;
            });
  }
}
