// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Optional;

/**
 * Where the server listens and what it allows.
 *
 * @param host a name or address of this machine; anything beyond loopback needs a key
 * @param port 0 for any free one
 * @param key what clients must send as {@code Authorization: Bearer KEY}, if anything
 */
public record ServerSettings(String host, int port, Optional<String> key, ServerLimits limits) {

  /** Settings without a key. */
  public ServerSettings(String host, int port, ServerLimits limits) {
    this(host, port, Optional.empty(), limits);
  }

  /** On 127.0.0.1 with the standard limits. */
  public static ServerSettings loopback(int port) {
    return new ServerSettings("127.0.0.1", port, ServerLimits.standard());
  }
}
