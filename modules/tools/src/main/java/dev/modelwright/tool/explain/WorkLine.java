// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How far the explaining is, how it is ended, and what went wrong. */
final class WorkLine extends VBox {

  static final String PROGRESS = "explain-progress";
  static final String CANCEL = "explain-cancel";
  static final String TROUBLE = "explain-trouble";
  static final String CANCELLED = "explain-cancelled";
  static final String AGAIN = "explain-again";

  private final Words words;
  private final ExplainViewModel model;
  private final ProgressBar bar = new ProgressBar();

  WorkLine(Words words, ExplainViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    HBox running = running();
    Notice trouble = new Notice(Tone.BAD, words.bind(sentence(this::trouble))).remedy(again());
    trouble.setId(TROUBLE);
    Notice cancelled =
        new Notice(Tone.NEUTRAL, words.bind(sentence(WorkLine::cancelled)))
            .remedy(again().named(AGAIN));
    cancelled.setId(CANCELLED);
    getChildren().addAll(running, trouble, cancelled);
    model
        .state()
        .subscribe(
            state -> {
              Boxes.show(running, state.running());
              if (state instanceof ActionState.Running<Explanation>(double fraction, var stage)) {
                bar.setProgress(
                    Double.isNaN(fraction) ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
              }
            });
    visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> shown(model.state().get()), model.state()));
    managedProperty().bind(visibleProperty());
  }

  private static boolean shown(ActionState<Explanation> state) {
    return state.running()
        || state.trouble().isPresent()
        || state instanceof ActionState.Cancelled<Explanation>;
  }

  private HBox running() {
    bar.setId(PROGRESS);
    bar.setPrefWidth(240);
    ObservableValue<String> stage =
        Bindings.createStringBinding(this::stage, model.state(), words.languageProperty());
    bar.accessibleTextProperty().bind(stage);
    return Boxes.row(
        12,
        bar,
        Labels.line(stage, Style.TEXT_MUTED),
        Boxes.spacer(),
        ActionButton.plain(words.bind("toolexplain.cancel"), model::cancel).named(CANCEL));
  }

  private String stage() {
    return model.state().get() instanceof ActionState.Running<Explanation>(double _, var stage)
            && stage.isPresent()
        ? words.render(stage.get())
        : words.say("toolexplain.running");
  }

  private ActionButton again() {
    return ActionButton.plain(words.bind("toolexplain.again"), model::explain);
  }

  private interface Sentence {
    Optional<Message> of(ActionState<Explanation> state);
  }

  private ObservableValue<Message> sentence(Sentence sentence) {
    return model.state().map(state -> sentence.of(state).orElse(Message.of("toolexplain.nothing")));
  }

  private Optional<Message> trouble(ActionState<Explanation> state) {
    return state.trouble();
  }

  private static Optional<Message> cancelled(ActionState<Explanation> state) {
    return state instanceof ActionState.Cancelled<Explanation>
        ? Optional.of(Message.of("toolexplain.cancelled"))
        : Optional.empty();
  }
}
