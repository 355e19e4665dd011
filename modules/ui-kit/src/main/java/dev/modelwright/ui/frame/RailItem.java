// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Icons;
import javafx.beans.value.ObservableValue;

/**
 * One room of the rail.
 *
 * @param id a stable name, also the node's id after {@code rail-}
 * @param icon its icon
 * @param name what it is called
 * @param mark where the work there stands
 * @param reason why it is not yet its turn, or what is going on; blank for nothing
 */
public record RailItem(
    String id,
    Icons icon,
    ObservableValue<String> name,
    ObservableValue<RailMark> mark,
    ObservableValue<String> reason) {}
