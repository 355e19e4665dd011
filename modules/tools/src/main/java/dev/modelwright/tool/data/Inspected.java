// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.inspect.Inspection;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What needs the looking over of the table: calm while that runs, and its reason if it failed. */
final class Inspected extends VBox {

  static final String WAIT = "data-inspecting";

  Inspected(Words words, InspectViewModel model, Node content) {
    super(12);
    Notice trouble =
        new Notice(
                Tone.BAD,
                Bindings.createStringBinding(
                    () -> trouble(words, model.inspecting().get()),
                    model.inspecting(),
                    words.languageProperty()))
            .remedy(ActionButton.plain(words.bind("tooldata.retry"), model::inspect));
    ProgressBar bar = new ProgressBar();
    bar.accessibleTextProperty().bind(words.bind("tooldata.inspecting-title"));
    bar.progressProperty().bind(model.inspecting().map(Inspected::fraction));
    EmptyState wait =
        new EmptyState(
            Icons.SEARCH,
            words.bind("tooldata.inspecting-title"),
            words.bind("tooldata.inspecting-help"),
            bar);
    wait.setId(WAIT);
    getChildren().addAll(trouble, Boxes.grow(wait), Boxes.grow(content));
    model
        .inspecting()
        .subscribe(
            state -> {
              Boxes.show(wait, state.running());
              Boxes.show(content, state.result().isPresent());
            });
  }

  private static double fraction(ActionState<Inspection> state) {
    return state instanceof ActionState.Running<Inspection>(double done, var stage) && done >= 0
        ? done
        : ProgressBar.INDETERMINATE_PROGRESS;
  }

  private static String trouble(Words words, ActionState<Inspection> state) {
    return state instanceof ActionState.Cancelled<Inspection>
        ? words.say("tooldata.inspecting-cancelled")
        : state.trouble().map(words::render).orElse("");
  }
}
