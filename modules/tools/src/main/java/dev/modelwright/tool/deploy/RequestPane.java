// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** The answer, and the request as a program to copy in a way of asking and a language. */
final class RequestPane {

  private static final double LOWEST = 80;

  private final Words words;
  private final DeployTexts texts;
  private final AskViewModel model;

  RequestPane(Words words, DeployTexts texts, AskViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
  }

  Node node() {
    Segments<Dialect> dialect =
        new Segments<>(List.of(Dialect.values()), one -> texts.say("dialect." + one.key()));
    dialect.setId("deploy-dialect");
    dialect.valueProperty().bindBidirectional(model.dialect());
    Segments<Client> client =
        new Segments<>(List.of(Client.values()), one -> texts.say("client." + one.key()));
    client.setId("deploy-client");
    client.valueProperty().bindBidirectional(model.client());
    CopyField code = new CopyField(words, model.request());
    code.setId("deploy-request");
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(code));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefHeight(LOWEST);
    Label title = Labels.whole(texts.say("request"), Style.TEXT_HEADING);
    return Boxes.column(
        16,
        new AnswerPane(words, texts, model).node(),
        Boxes.grow(Boxes.column(8, Boxes.flow(12, title, dialect), client, Boxes.grow(scroll))));
  }
}
