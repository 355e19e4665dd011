// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Idle, running, done, failed or cancelled, by colour, icon and word. */
public final class StateBadge extends Label {

  private final ObservableValue<WorkState> state;

  /** A badge that follows a state. */
  public StateBadge(Words words, ObservableValue<WorkState> state) {
    this.state = state;
    Style.STATE_BADGE.on(this);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.say("ui.state." + state.getValue().name().toLowerCase(Locale.ROOT)),
                state,
                words.languageProperty()));
    setMinWidth(USE_PREF_SIZE);
    this.state.subscribe(this::wear);
  }

  private void wear(WorkState now) {
    now.tone().on(this);
    setGraphic(now.icon().node(12));
  }
}
