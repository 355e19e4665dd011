// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import java.net.URI;
import java.util.List;

/**
 * A running server.
 *
 * @param models the names that clients call
 */
public record ServerInfo(URI address, int port, List<ServedName> models) {

  /** Copies the list. */
  public ServerInfo {
    models = List.copyOf(models);
  }

  /** A served model, and a request that it answers. */
  public record ServedName(String name, ModelRef model, String example) {}
}
