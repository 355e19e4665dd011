// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.ServerInfo;
import dev.modelwright.tool.session.CommandMark;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.control.Range;
import dev.modelwright.ui.control.Switch;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The switch with what it says of the server, and the port beside it. */
final class SwitchPane {

  private static final int LAST_PORT = 65_535;
  private static final double PORT_WIDTH = 96;

  private final Words words;
  private final DeployTexts texts;
  private final DeployViewModel model;
  private final NumberField port;
  private final ObservableValue<String> hindrance;

  SwitchPane(Words words, DeployTexts texts, DeployViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
    port = new NumberField(words, Range.whole(0, LAST_PORT), model.port().get());
    port.setId("deploy-port");
    port.setPrefWidth(PORT_WIDTH);
    port.called(texts.say("port"));
    port.valueProperty().subscribe(now -> model.port().set(now.intValue()));
    model.port().subscribe(now -> port.valueProperty().set(now.doubleValue()));
    port.textProperty().subscribe(now -> model.forgetTrouble());
    hindrance = DeployTexts.first(port.problem(), texts.sentence(model.hindrance()));
  }

  /** Why the server cannot be started at the moment; blank when it can. */
  ObservableValue<String> hindrance() {
    return hindrance;
  }

  Node node() {
    ProgressBar progress = new ProgressBar(-1);
    progress.setPrefWidth(PORT_WIDTH);
    HBox row =
        Boxes.row(12, toggle(), address(), progress, Boxes.spacer(), portRow(), commandMark());
    row.setMinHeight(40);
    model
        .phase()
        .subscribe(
            now ->
                Boxes.show(
                    progress,
                    now instanceof ServerPhase.Starting || now instanceof ServerPhase.Stopping));
    Notice wrong = new Notice(Tone.BAD, texts.sentence(model.otherTrouble()));
    wrong.setId("deploy-trouble");
    Label wrongPort =
        Labels.paragraph(
            DeployTexts.first(port.problem(), texts.sentence(model.portTrouble())),
            Style.FORM_PROBLEM);
    wrongPort.setId("deploy-port-problem");
    wrongPort.visibleProperty().bind(wrongPort.textProperty().isNotEmpty());
    wrongPort.managedProperty().bind(wrongPort.visibleProperty());
    HBox below = Boxes.row(0, Boxes.spacer(), wrongPort);
    below.managedProperty().bind(wrongPort.visibleProperty());
    return Boxes.column(8, row, below, wrong);
  }

  private Node toggle() {
    Switch toggle = new Switch(status());
    toggle.setId("deploy-switch");
    Style.TEXT_HEADING.on(toggle);
    model.phase().subscribe(now -> toggle.selectedProperty().set(now.on()));
    toggle.selectedProperty().subscribe(this::flip);
    StackPane holder = new StackPane(toggle);
    ObservableValue<String> why =
        Bindings.createStringBinding(
            () -> model.phase().getValue().on() ? "" : hindrance.getValue(),
            model.phase(),
            hindrance);
    why.subscribe(now -> toggle.setDisable(!now.isBlank()));
    Tips.on(holder, why);
    return holder;
  }

  private void flip(boolean on) {
    if (on != model.phase().getValue().on()) {
      if (on) {
        model.start();
      } else {
        model.stop();
      }
    }
  }

  private ObservableValue<String> status() {
    return Bindings.createStringBinding(
        () ->
            switch (model.phase().getValue()) {
              case ServerPhase.Off off -> words.say("tooldeploy.status.off");
              case ServerPhase.Starting starting -> words.say("tooldeploy.status.starting");
              case ServerPhase.Running(ServerInfo server) ->
                  words.say("tooldeploy.status.running", server.address());
              case ServerPhase.Stopping stopping -> words.say("tooldeploy.status.stopping");
            },
        model.phase(),
        words.languageProperty());
  }

  /** Shown while it runs: that it is for this machine only, and its address to copy. */
  private Node address() {
    ActionButton copy =
        ActionButton.icon(Icons.COPY, texts.say("copy-address"), this::copyAddress)
            .named("deploy-copy-address");
    Chip local =
        new Chip(Tone.GOOD, texts.say("local")).icon(Icons.LOCK).help(texts.say("local.help"));
    HBox row = Boxes.row(8, copy, local);
    model.phase().subscribe(now -> Boxes.show(row, now instanceof ServerPhase.Running));
    return row;
  }

  private void copyAddress() {
    if (model.phase().getValue() instanceof ServerPhase.Running(ServerInfo server)) {
      Clipboard.getSystemClipboard()
          .setContent(Map.of(DataFormat.PLAIN_TEXT, server.address().toString()));
    }
  }

  private Node portRow() {
    Label name = Labels.whole(texts.say("port"));
    Tips.on(port, texts.say("port.help"));
    model.phase().subscribe(now -> port.setDisable(!(now instanceof ServerPhase.Off)));
    return Boxes.row(8, name, port);
  }

  private ActionButton commandMark() {
    return CommandMark.of(words, model.command(), texts.say("command.title"))
        .named("deploy-command");
  }
}
