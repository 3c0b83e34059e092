namespace Rammevaerk.Platform.Features.AuditTrail;

/// <summary>What readers of the trail call the fields and states that entries were written with.</summary>
public static class AuditFieldWords
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["ApprovedRowByRow"] = "Forum godkender hver takst",
        ["Check"] = "Kontrol",
        ["Comment"] = "Bemærkning",
        ["CorrectionReason"] = "Begrundelse for rettelsen",
        ["CorrectionSource"] = "Kilde til rettelsen",
        ["Count"] = "Antal",
        ["Deadline"] = "Frist",
        ["Decision"] = "Beslutning",
        ["DeliverBy"] = "Afleveres",
        ["Deliverable"] = "Skal aflevere",
        ["Delivered"] = "Har afleveret",
        ["Errors"] = "Fejl",
        ["Expected"] = "Skal aflevere",
        ["ExtendedTo"] = "Forlænget til",
        ["FileHash"] = "Filens kontrolsum",
        ["FileName"] = "Filens navn",
        ["Findings"] = "Fund",
        ["FirstYear"] = "Første år",
        ["From"] = "Fra",
        ["Hints"] = "Gode råd",
        ["Institution"] = "Institution",
        ["Invited"] = "Inviteret",
        ["Kind"] = "Slags",
        ["Layout"] = "Takstfilens udgave",
        ["Mails"] = "Mails",
        ["MaxMembers"] = "Højst så mange medlemmer",
        ["Message"] = "Besked",
        ["MinMembers"] = "Mindst så mange medlemmer",
        ["Month"] = "Måned",
        ["Name"] = "Navn",
        ["NextReport"] = "Næste tilbagemelding",
        ["Number"] = "Nummer",
        ["Occupancy"] = "Belægning",
        ["Opening"] = "Indledning",
        ["OpensOn"] = "Åbner",
        ["OperatorAnswer"] = "Driftsherrens svar",
        ["Organisation"] = "Organisation",
        ["Outcome"] = "Resultat",
        ["ParentId"] = "Hører under",
        ["Parties"] = "Organisationer",
        ["PhoneHours"] = "Telefontid",
        ["Places"] = "Pladser",
        ["Procedure"] = "Udpegning",
        ["PublishesOn"] = "Offentliggøres",
        ["Purpose"] = "Formål",
        ["Rate"] = "Takst",
        ["Rates"] = "Takster",
        ["Receipt"] = "Kvittering",
        ["Report"] = "Rapport",
        ["ReviewComment"] = "Takstgruppens bemærkning",
        ["ReviewDeadline"] = "Gennemgået senest",
        ["Role"] = "Rolle",
        ["Rows"] = "Takster i filen",
        ["ServiceKey"] = "Ydelsens nummer",
        ["SignedOffByName"] = "Godkendt af",
        ["Source"] = "Kilde",
        ["State"] = "Tilstand",
        ["Subject"] = "Emne",
        ["TermYears"] = "Udpegningsperiode i år",
        ["Text"] = "Tekst",
        ["Title"] = "Titel",
        ["To"] = "Til",
        ["Told"] = "Har fået besked",
        ["ValidFrom"] = "Gælder fra",
        ["ValidTo"] = "Gælder til",
        ["Warnings"] = "Advarsler",
        ["What"] = "Hvad",
        ["WithoutPeople"] = "Har ingen at skrive til",
        ["Year"] = "År",
    };

    /// <summary>The kinds of subjects an entry can be about, by the beginning of their references.</summary>
    public static IReadOnlyList<(string Start, string Words)> Subjects { get; } =
    [
        ("account/", "Brugere"),
        ("dispensation/", "Dispensationer"),
        ("rate-submission/", "Leveringer"),
        ("reporting-duty/", "Afrapporteringer"),
        ("delegation/", "Delegerede beslutninger"),
        ("mandate/", "Mandater"),
        ("body/", "Organer"),
        ("parameter/", "Parametre"),
        ("party/", "Parter"),
        ("person/", "Personer"),
        ("rate/", "Takster"),
        ("rate-round/", "Takstrunder"),
        ("offer/", "Tilbud"),
    ];

    private static readonly Dictionary<string, string> States = new(StringComparer.Ordinal)
    {
        ["Planned"] = "planlagt",
        ["Open"] = "åben",
        ["Closed"] = "lukket",
        ["Published"] = "offentliggjort",
        ["Delivered"] = "afleveret",
        ["SignedOff"] = "godkendt af driftsherre",
        ["Returned"] = "returneret",
        ["Accepted"] = "accepteret",
        ["Approved"] = "godkendt",
        ["Excepted"] = "undtaget",
        ["Delegated"] = "delegeret",
        ["Corrected"] = "rettet",
    };

    /// <summary>A field by its path: Rates.0787/Y007 is »Takster: 0787/Y007«, and the third in a list has its number.</summary>
    public static string Of(string path) =>
        path.Length == 0
            ? "Værdi"
            : string.Join(": ", path.Split('.').Select(part => Fields.GetValueOrDefault(part, part)));

    /// <summary>The value of a field; states are told as everywhere else.</summary>
    public static string? Value(string path, string? value) =>
        value is not null && (path == "State" || path.EndsWith(".State", StringComparison.Ordinal))
            ? States.GetValueOrDefault(value, value)
            : value;
}
