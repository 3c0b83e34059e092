using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Rammevaerk.Rates.Domain.History;

/// <summary>What a column of an imported list can be.</summary>
public enum HistoryField
{
    Year,
    Operator,
    Offer,
    Service,
    LegalBasis,
    Unit,
    Rate,
    Occupancy,
    Places,
    Note,
}

/// <summary>How a list writes its numbers.</summary>
public enum NumberForm
{
    /// <summary>1.234,56.</summary>
    Danish,

    /// <summary>1,234.56.</summary>
    English,
}

/// <summary>What the secretariat has said of a list: which column is what, and what its words mean.</summary>
public sealed record ColumnMapping
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The head of each field's column, as the file writes it; a field without a column is not there.</summary>
    public IReadOnlyDictionary<HistoryField, string> Heads { get; init; } = new Dictionary<HistoryField, string>();

    public NumberForm Form { get; init; }

    /// <summary>The code of the operator the whole list is of, where no column says; empty for none.</summary>
    public string Party { get; init; } = "";

    /// <summary>Codes of operators by what the list calls them.</summary>
    public IReadOnlyDictionary<string, string> Operators { get; init; } = new Dictionary<string, string>();

    /// <summary>Units by what the list calls them.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } = new Dictionary<string, string>();

    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>What was written; nothing chosen for an empty text.</summary>
    public static ColumnMapping Read(string text) =>
        text.Length == 0 ? new() : JsonSerializer.Deserialize<ColumnMapping>(text, Options) ?? new();
}
