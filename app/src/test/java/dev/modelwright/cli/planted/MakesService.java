// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli.planted;

/** Makes a service of a room instead of carrying out an action. */
public final class MakesService {
  public Object make() {
    return new dev.modelwright.data.planted.Planted.StartsThread();
  }
}
