// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Tone;
import javafx.beans.value.ObservableValue;

/**
 * A coloured dot with a short text on the status bar, for example of a server.
 *
 * @param id the node's id
 * @param tone what the dot's colour means
 * @param text what stands beside it; blank hides it
 * @param help more in the tooltip
 * @param action what a click does
 */
public record Indicator(
    String id,
    ObservableValue<Tone> tone,
    ObservableValue<String> text,
    ObservableValue<String> help,
    Runnable action) {}
