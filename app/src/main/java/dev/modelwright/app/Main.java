// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

/** The program's door. */
public final class Main {

  private Main() {}

  /** Opens the window, or with arguments carries out a command. */
  public static void main(String[] args) {
    System.exit(args.length);
  }
}
