using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Rammevaerk.Platform.Documents;

/// <summary>The site's typeface as a style sheet with the files in it, for pages that stand alone.</summary>
public sealed class PaperFonts(IWebHostEnvironment host)
{
    private static readonly (string File, string Weight, string Shape)[] Faces =
    [
        ("Regular", "400", "normal"),
        ("Italic", "400", "italic"),
        ("Medium", "500", "normal"),
        ("SemiBold", "600 700", "normal"),
    ];

    private readonly Lazy<string> text = new(() => Read(host.WebRootFileProvider));

    /// <summary>The style sheet; empty where the files are not there.</summary>
    public string Text => text.Value;

    private static string Read(IFileProvider assets)
    {
        var style = new StringBuilder();
        foreach (var (name, weight, shape) in Faces)
        {
            var file = assets.GetFileInfo($"lib/fonts/IBMPlexSans-{name}.woff2");
            if (!file.Exists)
            {
                continue;
            }

            using var stream = file.CreateReadStream();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            style
                .Append("@font-face{font-family:\"IBM Plex Sans\";font-weight:")
                .Append(weight)
                .Append(";font-style:")
                .Append(shape)
                .Append(";src:url(data:font/woff2;base64,")
                .Append(Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length))
                .Append(") format(\"woff2\")}\n");
        }

        return style.ToString();
    }
}
