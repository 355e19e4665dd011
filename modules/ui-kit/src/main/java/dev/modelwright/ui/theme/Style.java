// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.theme;

import java.util.Locale;
import javafx.css.Styleable;

/**
 * Every style class the program uses; the stylesheets beside this class say what they look like.
 */
public enum Style {
  /** 28 px: the one figure or word a page is about. */
  TEXT_HUGE,
  /** 20 px: the title of a room. */
  TEXT_TITLE,
  /** 16 px: the title of a card or section. */
  TEXT_HEADING,
  /** 12 px: captions and hints. */
  TEXT_SMALL,
  /** Less important text. */
  TEXT_MUTED,
  /** Emphasised text. */
  TEXT_STRONG,
  /** Text by role: good. */
  TEXT_GOOD,
  /** Text by role: to be careful about. */
  TEXT_WARN,
  /** Text by role: wrong. */
  TEXT_BAD,
  /** Text or icon in the accent colour. */
  TEXT_ACCENT,
  /** Commands and code, in the fixed-width family. */
  MONO,
  /** A number: right-aligned. */
  NUMBER,
  /** A room's outermost pane: 24 px of space around it. */
  PAGE,
  /** A pane that scrolls without looking like a box. */
  SCROLL,
  /** A raised pane with a border. */
  CARD,
  /** A card that can be chosen. */
  CARD_CLICKABLE,
  /** A card that is one of a list: less space around its content. */
  CARD_COMPACT,
  /** A thin line between things. */
  RULE,
  /** The title line of a section. */
  SECTION_TITLE,
  /** A drop area. */
  DROP_ZONE,
  /** What an empty room shows. */
  EMPTY_STATE,
  /** The round ground behind a large icon. */
  ICON_DISC,
  /** A message beside its cause. */
  NOTICE,
  /** A message that passes. */
  TOAST,
  /** A small rounded label. */
  CHIP,
  /** Idle, running, done, failed, cancelled. */
  STATE_BADGE,
  /** A row of figures. */
  METRIC_STRIP,
  /** One figure of the strip. */
  METRIC,
  /** The ground of an interval's bar. */
  INTERVAL_TRACK,
  /** The part of an interval's bar between low and high. */
  INTERVAL_RANGE,
  /** The value's mark on an interval's bar. */
  INTERVAL_MARK,
  /** Label, control, help and message in rows. */
  FORM_GRID,
  /** The message below a form's control. */
  FORM_PROBLEM,
  /** The round question mark that opens help. */
  HELP_MARK,
  /** What the question mark opens. */
  HELP_TEXT,
  /** A field for a number. */
  NUMBER_FIELD,
  /** A field that completes what is typed. */
  COMPLETING_FIELD,
  /** The list of what a field can be completed with. */
  COMPLETIONS,
  /** A command or code with its copy button. */
  COPY_FIELD,
  /** The one button a room is about. */
  BUTTON_PRIMARY,
  /** An ordinary button. */
  BUTTON_PLAIN,
  /** A button without border until it is pointed at. */
  BUTTON_QUIET,
  /** A button that is only an icon. */
  BUTTON_ICON,
  /** An icon inside a line of text, no higher than it. */
  BUTTON_SMALL,
  /** A button that ends or deletes something. */
  BUTTON_DANGER,
  /** The bars of a small histogram. */
  SPARKBAR,
  /** The part of a histogram that is not chosen. */
  RANGE_VEIL,
  /** What an end of the chosen part of a histogram is dragged by. */
  RANGE_GRIP,
  /** A row of choices of which one holds. */
  SEGMENTS,
  /** Names and values below each other. */
  FACTS,
  /** A table of the program. */
  DATA_TABLE,
  /** A table's cell with a number. */
  CELL_NUMBER,
  /** A small button in a table's head. */
  CELL_TOOL,
  /** A table's cell that has no value. */
  CELL_MISSING,
  /** The whole window. */
  FRAME,
  /** The bar on top. */
  TOP_BAR,
  /** The project's name on the top bar. */
  PROJECT_NAME,
  /** The search field on the top bar. */
  COMMAND_SEARCH,
  /** A key combination beside a command. */
  KEY_CAP,
  /** The list of rooms. */
  RAIL,
  /** One room of the list. */
  RAIL_ITEM,
  /** The tick or dot of a room. */
  RAIL_MARK,
  /** The middle of the window. */
  ROOM,
  /** The panel on the right. */
  DETAILS,
  /** The bar at the bottom. */
  STATUS_BAR,
  /** A small coloured dot. */
  DOT,
  /** The list of commands. */
  PALETTE,
  /** The darkened ground behind the list of commands. */
  PALETTE_GROUND;

  private final String css = "mw-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The class name as the stylesheets write it. */
  public String css() {
    return css;
  }

  /** Adds this class to a node, column or menu item and returns it. */
  public <S extends Styleable> S on(S styleable) {
    if (!styleable.getStyleClass().contains(css)) {
      styleable.getStyleClass().add(css);
    }
    return styleable;
  }

  /** Adds or removes this class. */
  public void on(Styleable styleable, boolean present) {
    styleable.getStyleClass().remove(css);
    if (present) {
      styleable.getStyleClass().add(css);
    }
  }
}
