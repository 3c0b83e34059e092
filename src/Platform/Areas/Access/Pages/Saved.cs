using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Areas.Access.Pages;

/// <summary>What a page says after its form was saved; the address names which: <c>?gemt=navn</c>.</summary>
internal static class Saved
{
    private const string Parameter = "gemt";

    private static readonly Dictionary<string, string> Words = new()
    {
        ["navn"] = "Dit navn er ændret.",
        ["adgangskode"] = "Adgangskoden er gemt, og andre steder er logget ud.",
        ["session"] = "Du er logget ud det valgte sted.",
        ["app"] = "Kode-appen er i brug. Næste gang du logger ind, skal du skrive koden fra den.",
        ["mail"] = "Kode-appen er fjernet. Koder sendes igen med mail.",
        ["inviteret"] =
            "Personen har fået rollen. Er kontoen ny, er der sendt en mail med et link til at vælge adgangskode.",
        ["rolle"] = "Rollen er givet.",
        ["afsluttet"] = "Rollen er afsluttet.",
        ["spaerret"] = "Kontoen er spærret, og personen er logget ud alle steder.",
        ["aabnet"] = "Kontoen er åbnet igen.",
        ["link"] = "Der er sendt en mail med et link til at vælge adgangskode.",
    };

    /// <summary>The sentence; null when nothing was saved.</summary>
    public static string? Of(HttpRequest request) => Words.GetValueOrDefault(request.Query[Parameter].ToString());
}
