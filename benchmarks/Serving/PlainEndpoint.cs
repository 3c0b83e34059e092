using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Rammevaerk.Bench.Serving;

/// <summary>
/// The framework's own minimal endpoint, in a process of its own with the settings of the product's: gives the bytes of the
/// files in a folder, each at its name.
/// </summary>
internal static class PlainEndpoint
{
    /// <summary>The first argument that makes this program it.</summary>
    public const string Argument = "plain-endpoint";

    private const string Ready = "/";

    /// <summary>Starts one that gives the contents, the first at /0.</summary>
    public static ServerProcess Start(DirectoryInfo folder, IReadOnlyList<byte[]> contents)
    {
        for (var index = 0; index < contents.Count; index++)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, $"{index}"), contents[index]);
        }

        return ServerProcess.Start(
            Ready,
            new Dictionary<string, string>(),
            typeof(PlainEndpoint).Assembly.Location,
            Argument,
            folder.FullName
        );
    }

    /// <summary>Serves until killed.</summary>
    public static int Serve(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments[2..]);
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.MapGet(Ready, () => "ok");
        foreach (var file in Directory.GetFiles(arguments[1]))
        {
            var content = File.ReadAllBytes(file);
            application.MapGet($"/{Path.GetFileName(file)}", () => Results.Bytes(content, "text/html; charset=utf-8"));
        }

        application.Run();
        return 0;
    }
}
