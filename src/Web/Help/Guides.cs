using System.Text;

namespace Rammevaerk.Web.Help;

/// <summary>The guides and the texts about the site, read once from the program itself.</summary>
public static class Guides
{
    private static readonly string[] Order =
    [
        "find-tilbud-og-takster",
        "soegning",
        "log-ind-og-roller",
        "for-driftsherren",
        "for-takstgruppen",
        "for-koeberen",
        "aflever-takstfilen",
        "styr-en-takstrunde",
        "gennemgang-og-offentliggoerelse",
        "efterregulering",
        "takstaftalen",
        "ledelsesinformation",
        "historik",
        "tilbudsportalen",
        "moeder",
        "arkiv",
        "organer-og-udpegninger",
        "ret-en-parameter",
        "revision",
        "proev-en-takstfil",
        "udfyld-takstfilen",
        "opdelte-takster",
        "forstaa-et-fund",
        "forstaa-en-udledning",
        "spoerg-sekretariatet",
        "robotten",
        "kommandolinjen",
        "ordbog",
    ];

    /// <summary>The guides in reading order.</summary>
    public static IReadOnlyList<Guide> All { get; } = [.. Order.Select(name => Read("vejledninger", name))];

    /// <summary>The texts about the site: accessibility, and what happens to what one uploads.</summary>
    public static IReadOnlyList<Guide> About { get; } =
    [Read("om", "tilgaengelighed"), Read("om", "behandling-af-oplysninger")];

    private static Guide Read(string folder, string name)
    {
        using var stream =
            typeof(Guides).Assembly.GetManifestResourceStream($"{folder}/{name}")
            ?? throw new InvalidOperationException($"docs/{folder}/{name}.md is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return GuideMarkdown.Read(name, reader.ReadToEnd());
    }
}
