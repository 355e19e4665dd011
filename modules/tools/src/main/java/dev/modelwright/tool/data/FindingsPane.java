// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** Everything that should be looked at before training. */
final class FindingsPane extends StackPane {

  static final String ID = "data-findings";

  FindingsPane(Words words, InspectViewModel model, Consumer<String> look) {
    setId(ID);
    FindingList list =
        new FindingList(words, model, Optional.of(look), () -> finding -> true, true);
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(list));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    EmptyState none =
        new EmptyState(
            Icons.CHECK_CIRCLE,
            words.bind("tooldata.findings-none"),
            words.bind("tooldata.findings-none-help"));
    Inspected inspected = new Inspected(words, model, new StackPane(scroll, none));
    getChildren().add(Boxes.grow(inspected));
    Runnable show =
        () -> {
          boolean empty =
              model.findings().getValue().isEmpty() && model.warnings().getValue().isEmpty();
          Boxes.show(none, empty);
          Boxes.show(scroll, !empty);
        };
    model.findings().subscribe(now -> show.run());
    model.warnings().subscribe(now -> show.run());
  }
}
