using System.Runtime.CompilerServices;

namespace Rammevaerk.Tests;

/// <summary>
/// Many hosts live in the tests, and each would watch its assets by a handle of its own, of which a user has
/// 128: they look by the clock instead.
/// </summary>
internal static class QuietHosts
{
    [ModuleInitializer]
    internal static void WatchByTheClock() =>
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
}
