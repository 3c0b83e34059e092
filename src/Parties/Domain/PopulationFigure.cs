namespace Rammevaerk.Parties.Domain;

/// <summary>How many people lived in a municipality or region on 1 January of a year, by one source.</summary>
public sealed class PopulationFigure
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Code of the party.</summary>
    public string Party { get; set; } = "";

    public int Year { get; set; }

    /// <summary>Who counted: Danmarks Statistik, FOLK1A.</summary>
    public string Source { get; set; } = "";

    public int Count { get; set; }

    /// <summary>UTC instant it was entered or last corrected.</summary>
    public DateTime EnteredAt { get; set; }
}
