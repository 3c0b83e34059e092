using Rammevaerk.Kernel;
using Rammevaerk.Offers.Domain;

namespace Rammevaerk.Rates.Rules.Portal;

/// <summary>How a line of ours and one of the portal's stand to each other.</summary>
public enum PortalStanding
{
    Differs,

    /// <summary>Published here, not in the extract.</summary>
    MissingThere,

    /// <summary>In the extract, not published here.</summary>
    MissingHere,

    /// <summary>In the extract with something that could not be read.</summary>
    Unread,

    Agrees,
}

/// <summary>What is compared of a line.</summary>
public enum PortalField
{
    /// <summary>The line as such.</summary>
    Line,

    Name,
    Service,
    Total,
    NetOfVat,
    Occupancy,
    Places,
}

/// <summary>One finding of a comparison.</summary>
/// <param name="Standing">What was found.</param>
/// <param name="Field">Of what.</param>
/// <param name="Line">The line it is about: ours where there is one.</param>
/// <param name="Ours">What is published here; null for nothing.</param>
/// <param name="Theirs">What the extract has; null for nothing.</param>
/// <param name="Row">Row of the extract; null where it has none.</param>
public sealed record PortalFinding(
    PortalStanding Standing,
    PortalField Field,
    PortalLine Line,
    string? Ours,
    string? Theirs,
    int? Row
);

/// <summary>
/// Holds an extract of the Offers Portal against what is published here. Offers are the same by the portal's number, else by
/// operator and name; lines by level, service and unit, else when they are the only ones of their unit.
/// </summary>
public static class PortalComparison
{
    /// <summary>The findings in our lines' order, then what only the extract has. Every line of both sides is in one at least.</summary>
    public static IReadOnlyList<PortalFinding> Of(IReadOnlyList<PortalLine> ours, IReadOnlyList<ExtractedLine> theirs)
    {
        var findings = new List<PortalFinding>();
        var left = theirs.ToList();
        foreach (var line in ours)
        {
            if (Take(line, ours, left) is { } found)
            {
                findings.AddRange(Compare(line, found));
            }
            else
            {
                findings.Add(new(PortalStanding.MissingThere, PortalField.Line, line, Kroner(line.Total), null, null));
            }
        }

        findings.AddRange(
            left.Select(one =>
                one.Unread.Length > 0
                    ? new PortalFinding(PortalStanding.Unread, PortalField.Line, one.Line, null, one.Unread, one.Row)
                    : new(PortalStanding.MissingHere, PortalField.Line, one.Line, null, Kroner(one.Line.Total), one.Row)
            )
        );
        return findings;
    }

    private static ExtractedLine? Take(PortalLine line, IReadOnlyList<PortalLine> ours, List<ExtractedLine> left)
    {
        var ofOffer = left.FindAll(one => IsSameOffer(line, one.Line));
        var found = ofOffer.Find(one => IsSameLine(line, one.Line)) ?? OnlyOfUnit();
        if (found is not null)
        {
            left.Remove(found);
        }

        return found;

        ExtractedLine? OnlyOfUnit() =>
            ofOffer.FindAll(one => Alike(one.Line.Unit, line.Unit)) is [var only]
            && ours.Count(one => IsSameOffer(one, line) && Alike(one.Unit, line.Unit)) == 1
                ? only
                : null;
    }

    private static IEnumerable<PortalFinding> Compare(PortalLine ours, ExtractedLine found)
    {
        var theirs = found.Line;
        var differences = new List<PortalFinding>();
        if (found.Unread.Length > 0)
        {
            differences.Add(new(PortalStanding.Unread, PortalField.Line, ours, null, found.Unread, found.Row));
        }

        Text(PortalField.Name, ours.OfferName, theirs.OfferName);
        Text(PortalField.Service, ours.Name, theirs.Name);
        Number(PortalField.Total, ours.Total, theirs.Total, Kroner);
        Number(PortalField.NetOfVat, ours.NetOfVat, theirs.NetOfVat, Kroner);
        Number(PortalField.Occupancy, ours.Occupancy, theirs.Occupancy, Points);
        Number(PortalField.Places, ours.Places, theirs.Places, Count);
        return differences.Count > 0
            ? differences
            : [new(PortalStanding.Agrees, PortalField.Line, ours, Kroner(ours.Total), Kroner(theirs.Total), found.Row)];

        void Text(PortalField field, string own, string other)
        {
            if (other.Length > 0 && !Alike(own, other))
            {
                differences.Add(new(PortalStanding.Differs, field, ours, own, other, found.Row));
            }
        }

        // What one side does not tell is no difference in it, except the rate, which both must have.
        void Number(PortalField field, decimal? own, decimal? other, Func<decimal?, string?> words)
        {
            if (own != other && (field == PortalField.Total || (own is not null && other is not null)))
            {
                differences.Add(new(PortalStanding.Differs, field, ours, words(own), words(other), found.Row));
            }
        }
    }

    private static bool IsSameOffer(PortalLine one, PortalLine other) =>
        one.PortalId.Length > 0 && other.PortalId.Length > 0
            ? one.PortalId == other.PortalId
            : Alike(one.OfferName, other.OfferName)
                && (one.Party.Length == 0 || other.Party.Length == 0 || one.Party == other.Party);

    private static bool IsSameLine(PortalLine one, PortalLine other) =>
        Alike(one.Level, other.Level) && Alike(one.Service, other.Service) && Alike(one.Unit, other.Unit);

    private static bool Alike(string one, string other) => OfferNames.AreAlike(one, other);

    private static string? Kroner(decimal? value) => value is { } known ? Danish.Kroner(known) : null;

    private static string? Points(decimal? value) => value is { } known ? Danish.Percent(known / 100m) : null;

    private static string? Count(decimal? value) => value is { } known ? Danish.Number(known) : null;
}
