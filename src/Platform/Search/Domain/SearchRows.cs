using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search.Domain;

/// <summary>A document of the index. Everything in it follows from other rows.</summary>
public sealed class SearchDocument : IDerivedRow
{
    /// <summary>Given by the database, in the order they came; the engine's own index points here.</summary>
    public long Id { get; set; }

    public string Subject { get; set; } = "";

    public string Key { get; set; } = "";

    public int Level { get; set; }

    public SearchKind Kind { get; set; }

    public string Scope { get; set; } = "";

    public string AreaName { get; set; } = "";

    public string Body { get; set; } = "";

    public string PartyName { get; set; } = "";

    public int? Year { get; set; }

    public DateOnly? Date { get; set; }

    public string Outcome { get; set; } = "";

    public string Thread { get; set; } = "";

    /// <summary>Number of the date's day; 0 without a date.</summary>
    public int Day { get; set; }

    /// <summary>What it can be chosen by, in one text: few are different, so many are read as one.</summary>
    public string Facets { get; set; } = "";

    /// <summary>UTC instant at which it was first found; kept when it changes.</summary>
    public DateTime FirstSeen { get; set; }

    /// <summary>SHA-256 of what its module gave, 64 hex digits.</summary>
    public string Digest { get; set; } = "";

    public string Address { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>The long columns stand last, where reading the short ones does not pass through them.</summary>
    public string Text { get; set; } = "";

    /// <summary>The terms with spaces between, each once; those of the title a second time behind a low line.</summary>
    public string Words { get; set; } = "";
}

/// <summary>A word of the index, or a scope of its documents.</summary>
public sealed class SearchWord : IDerivedRow
{
    public long Id { get; set; }

    /// <summary>The term; a scope as the documents have it.</summary>
    public string Word { get; set; } = "";

    /// <summary>How it was written where it was first met; empty for a scope.</summary>
    public string Shown { get; set; } = "";
}

/// <summary>The text of an attached file, read once by its content.</summary>
public sealed class SearchFile : IDerivedRow
{
    /// <summary>Address of the file's content.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Its text; empty when none could be read.</summary>
    public string Text { get; set; } = "";
}

/// <summary>How far the index is.</summary>
public sealed class SearchState : IDerivedRow
{
    /// <summary>The one row's id.</summary>
    public const int Only = 1;

    public int Id { get; set; } = Only;

    /// <summary>The analysis it is made with; 0 while it is not begun.</summary>
    public int Edition { get; set; }

    /// <summary>True while it is being made; what is written meanwhile goes into it at once.</summary>
    public bool IsBuilding { get; set; }

    public int Done { get; set; }

    public int All { get; set; }
}

/// <summary>A search somebody wants to be told of.</summary>
public sealed class SavedSearch : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid AccountId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The address behind /soeg with what was searched for and chosen: ?q=takst&amp;aar=2026.</summary>
    public string Query { get; set; } = "";

    /// <summary>True when new hits are told on the start page and by mail.</summary>
    public bool IsTold { get; set; }

    /// <summary>UTC instant up to which hits are known to the owner.</summary>
    public DateTime ToldUntil { get; set; }

    public DateTime CreatedAt { get; set; }

    public int Version { get; set; }
}
