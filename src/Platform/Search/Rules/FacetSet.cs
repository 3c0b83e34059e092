using System.Globalization;
using Rammevaerk.Platform.Search.Domain;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>What documents can be chosen by. Compared by reference: those read together share one for each text.</summary>
public sealed class FacetSet
{
    private const char Between = '\u001f';

    private FacetSet(string[] values)
    {
        Kind = Enum.Parse<SearchKind>(values[0]);
        (AreaName, Body, PartyName, Year, Outcome, Thread) = (
            values[1],
            values[2],
            values[3],
            values[4],
            values[5],
            values[6]
        );
    }

    public SearchKind Kind { get; }

    public string AreaName { get; }

    public string Body { get; }

    public string PartyName { get; }

    /// <summary>Four digits; empty for none.</summary>
    public string Year { get; }

    public string Outcome { get; }

    public string Thread { get; }

    /// <summary>The text of a document's.</summary>
    public static string TextOf(SearchDraft draft) =>
        string.Join(
            Between,
            draft.Kind,
            draft.AreaName,
            draft.Body,
            draft.PartyName,
            draft.Year?.ToString(CultureInfo.InvariantCulture),
            draft.Outcome,
            draft.Thread
        );

    /// <summary>Reads what <see cref="TextOf"/> wrote.</summary>
    public static FacetSet Parse(string text) => new(text.Split(Between));
}
