using System.Net;
using System.Net.Sockets;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>Folders and ports of one run; the folders are deleted when it ends.</summary>
internal static class Scratch
{
    private static readonly DirectoryInfo Root = Make();

    public static string NewFolder(string name) => Root.CreateSubdirectory($"{name}-{Guid.NewGuid():N}").FullName;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static DirectoryInfo Make()
    {
        var root = Directory.CreateTempSubdirectory("rammevaerk-faults-");
        if (!OperatingSystem.IsWindows())
        {
            // PostgreSQL runs as a user of its own and keeps its data inside.
            root.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root.FullName, recursive: true);
        return root;
    }
}
