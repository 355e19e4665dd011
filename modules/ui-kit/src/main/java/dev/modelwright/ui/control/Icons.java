// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons in use, from the Feather set, named after what they show. */
public enum Icons {
  /** A pulse line. */
  ACTIVITY(Feather.ACTIVITY),
  /** An exclamation mark in a circle. */
  ALERT_CIRCLE(Feather.ALERT_CIRCLE),
  /** An exclamation mark in a triangle. */
  ALERT_TRIANGLE(Feather.ALERT_TRIANGLE),
  /** An arrow down. */
  ARROW_DOWN(Feather.ARROW_DOWN),
  /** An arrow to the right. */
  ARROW_RIGHT(Feather.ARROW_RIGHT),
  /** An arrow up. */
  ARROW_UP(Feather.ARROW_UP),
  /** A medal. */
  AWARD(Feather.AWARD),
  /** Three bars. */
  BAR_CHART(Feather.BAR_CHART_2),
  /** A box. */
  BOX(Feather.BOX),
  /** A calendar leaf. */
  CALENDAR(Feather.CALENDAR),
  /** A camera. */
  CAMERA(Feather.CAMERA),
  /** A tick. */
  CHECK(Feather.CHECK),
  /** A tick in a circle. */
  CHECK_CIRCLE(Feather.CHECK_CIRCLE),
  /** A small angle down. */
  CHEVRON_DOWN(Feather.CHEVRON_DOWN),
  /** A small angle to the left. */
  CHEVRON_LEFT(Feather.CHEVRON_LEFT),
  /** A small angle to the right. */
  CHEVRON_RIGHT(Feather.CHEVRON_RIGHT),
  /** A small angle up. */
  CHEVRON_UP(Feather.CHEVRON_UP),
  /** A circle. */
  CIRCLE(Feather.CIRCLE),
  /** A clipboard. */
  CLIPBOARD(Feather.CLIPBOARD),
  /** A clock. */
  CLOCK(Feather.CLOCK),
  /** Angle brackets. */
  CODE(Feather.CODE),
  /** Two columns. */
  COLUMNS(Feather.COLUMNS),
  /** Two sheets. */
  COPY(Feather.COPY),
  /** A processor. */
  CPU(Feather.CPU),
  /** A cross hair. */
  CROSSHAIR(Feather.CROSSHAIR),
  /** A stack of disks. */
  DATABASE(Feather.DATABASE),
  /** An arrow into a tray. */
  DOWNLOAD(Feather.DOWNLOAD),
  /** A pen. */
  EDIT(Feather.EDIT_2),
  /** An arrow out of a frame. */
  EXTERNAL_LINK(Feather.EXTERNAL_LINK),
  /** An eye. */
  EYE(Feather.EYE),
  /** A crossed-out eye. */
  EYE_OFF(Feather.EYE_OFF),
  /** A sheet. */
  FILE(Feather.FILE),
  /** A sheet with a plus. */
  FILE_PLUS(Feather.FILE_PLUS),
  /** A written sheet. */
  FILE_TEXT(Feather.FILE_TEXT),
  /** A funnel. */
  FILTER(Feather.FILTER),
  /** A flag. */
  FLAG(Feather.FLAG),
  /** A folder. */
  FOLDER(Feather.FOLDER),
  /** A branching line. */
  GIT_BRANCH(Feather.GIT_BRANCH),
  /** A globe. */
  GLOBE(Feather.GLOBE),
  /** Four squares. */
  GRID(Feather.GRID),
  /** A hash sign. */
  HASH(Feather.HASH),
  /** A question mark in a circle. */
  HELP(Feather.HELP_CIRCLE),
  /** A house. */
  HOME(Feather.HOME),
  /** An i in a circle. */
  INFO(Feather.INFO),
  /** A key. */
  KEY(Feather.KEY),
  /** Stacked sheets. */
  LAYERS(Feather.LAYERS),
  /** Lines with dots. */
  LIST(Feather.LIST),
  /** A closed lock. */
  LOCK(Feather.LOCK),
  /** Corners apart. */
  MAXIMIZE(Feather.MAXIMIZE_2),
  /** Three lines. */
  MENU(Feather.MENU),
  /** A minus. */
  MINUS(Feather.MINUS),
  /** A crescent. */
  MOON(Feather.MOON),
  /** Three dots. */
  MORE(Feather.MORE_HORIZONTAL),
  /** A parcel. */
  PACKAGE(Feather.PACKAGE),
  /** Two bars. */
  PAUSE(Feather.PAUSE),
  /** A pie. */
  PIE_CHART(Feather.PIE_CHART),
  /** A triangle to the right. */
  PLAY(Feather.PLAY),
  /** A plus. */
  PLUS(Feather.PLUS),
  /** A power sign. */
  POWER(Feather.POWER),
  /** A turning arrow to the right. */
  REDO(Feather.ROTATE_CW),
  /** Two turning arrows. */
  REFRESH(Feather.REFRESH_CW),
  /** Exchanging two things. */
  REPEAT(Feather.REPEAT),
  /** A disk. */
  SAVE(Feather.SAVE),
  /** A looking glass. */
  SEARCH(Feather.SEARCH),
  /** A paper plane. */
  SEND(Feather.SEND),
  /** Two server units. */
  SERVER(Feather.SERVER),
  /** A cogwheel. */
  SETTINGS(Feather.SETTINGS),
  /** A shield. */
  SHIELD(Feather.SHIELD),
  /** A window with a side panel. */
  SIDEBAR(Feather.SIDEBAR),
  /** Sliders. */
  SLIDERS(Feather.SLIDERS),
  /** A star. */
  STAR(Feather.STAR),
  /** A filled square. */
  STOP(Feather.SQUARE),
  /** A sun. */
  SUN(Feather.SUN),
  /** A label. */
  TAG(Feather.TAG),
  /** A target. */
  TARGET(Feather.TARGET),
  /** A prompt. */
  TERMINAL(Feather.TERMINAL),
  /** A bin. */
  TRASH(Feather.TRASH_2),
  /** A falling line. */
  TRENDING_DOWN(Feather.TRENDING_DOWN),
  /** A rising line. */
  TRENDING_UP(Feather.TRENDING_UP),
  /** Letters. */
  TYPE(Feather.TYPE),
  /** A turning arrow to the left. */
  UNDO(Feather.ROTATE_CCW),
  /** An arrow out of a tray. */
  UPLOAD(Feather.UPLOAD),
  /** A cross. */
  X(Feather.X),
  /** A cross in a circle. */
  X_CIRCLE(Feather.X_CIRCLE),
  /** A flash. */
  ZAP(Feather.ZAP),
  /** A looking glass with a plus. */
  ZOOM_IN(Feather.ZOOM_IN),
  /** A looking glass with a minus. */
  ZOOM_OUT(Feather.ZOOM_OUT);

  private static final int USUAL = 16;

  private final Feather glyph;

  Icons(Feather glyph) {
    this.glyph = glyph;
  }

  /** A new node of this icon, 16 px, coloured by the stylesheets. */
  public Node node() {
    return node(USUAL);
  }

  /** A new node of this icon in a size in px. */
  public Node node(int size) {
    FontIcon icon = new FontIcon(glyph);
    icon.setStyle(icon.getStyle() + "-fx-icon-size: " + size + "px;");
    icon.setMouseTransparent(true);
    return icon;
  }
}
