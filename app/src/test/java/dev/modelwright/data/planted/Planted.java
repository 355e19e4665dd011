// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.planted;

import java.util.logging.Logger;
import tech.tablesaw.api.Table;

/** Breaks the rules of the house, one class each, so that each rule is seen to fail. */
public final class Planted {

  private Planted() {}

  public static final class UsesJavaFx {
    public javafx.scene.Node node;
  }

  public static final class UsesSmile {
    public smile.data.DataFrame frame;
  }

  public static final class ShowsTable {
    public Table shown() {
      return Table.create();
    }
  }

  public static final class UsesApp {
    public dev.modelwright.app.Main main;
  }

  public static final class StartsThread {
    public Thread start() {
      return new Thread(() -> {});
    }
  }

  public static final class MutableStatic {
    public static int counter;
  }

  public static final class Singleton {
    public static Singleton getInstance() {
      return new Singleton();
    }
  }

  public static final class LogsElsewhere {
    public Logger logger = Logger.getLogger("x");
  }

  public static final class AsksTheClock {
    public long now() {
      return System.nanoTime();
    }
  }
}
