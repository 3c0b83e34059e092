using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Auditing;

/// <summary>How a sample is drawn.</summary>
public enum SampleMethod
{
    /// <summary>Every item has the same chance.</summary>
    Plain,

    /// <summary>Every krone has the same chance (monetary unit sampling).</summary>
    ByAmount,
}

/// <summary>A sample somebody drew, with all that is needed to draw it again.</summary>
public sealed class AuditSample : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "audit-sample";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Key of the population.</summary>
    public string Population { get; set; } = "";

    public int Year { get; set; }

    /// <summary>The day whose knowledge the population is of; its end.</summary>
    public DateOnly KnownOn { get; set; }

    public string Seed { get; set; } = "";

    public int Size { get; set; }

    public SampleMethod Method { get; set; }

    /// <summary>How many items the population had.</summary>
    public int Count { get; set; }

    /// <summary>SHA-256 of the population's ids.</summary>
    public string Digest { get; set; } = "";

    /// <summary>What was drawn, as JSON.</summary>
    public string Drawn { get; set; } = "";

    public DateTime DrawnAt { get; set; }

    public Guid? DrawnBy { get; set; }

    public string DrawnByName { get; set; } = "";

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Reference => new(Kind, Id.ToString("N"));
}

/// <summary>Something samples can be drawn from. Each module registers its own.</summary>
public interface ISamplePopulation
{
    /// <summary>Key in addresses and in stored samples, such as takster.</summary>
    string Key { get; }

    /// <summary>What it is called, in Danish.</summary>
    string Title { get; }

    /// <summary>True when its items have kroner to weigh them by.</summary>
    bool HasAmounts { get; }

    /// <summary>Its items of the area and year, as known at the UTC instant.</summary>
    Task<IReadOnlyList<SampleItem>> LoadAsync(AreaKey area, int year, DateTime instant, CancellationToken cancellation);
}
