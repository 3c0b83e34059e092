using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.References;

/// <summary>
/// Points from one module to a thing of another without knowing its class: kind and key, written rate-round/midtjylland-2027.
/// </summary>
public readonly record struct SubjectReference(string Kind, string Key)
{
    public override string ToString() => $"{Kind}/{Key}";

    /// <summary>The reference a text writes; null when it writes none.</summary>
    public static SubjectReference? Parse(string? text) =>
        text?.IndexOf('/', StringComparison.Ordinal) is { } at and > 0 && at < text.Length - 1
            ? new SubjectReference(text[..at], text[(at + 1)..])
            : null;
}

/// <summary>Where a reference leads: what users call the thing, its page, and who may open it.</summary>
public sealed record SubjectLink(string Title, string Address, string Permission, AreaKey? Area, string? Party);

/// <summary>Resolves the references of one or more kinds; registered by the module that owns them.</summary>
public interface ISubjectSource
{
    IReadOnlySet<string> Kinds { get; }

    /// <summary>The link; null when there is no such thing.</summary>
    Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation);
}

/// <summary>
/// A part of a page about a thing, written by a module to the right of the one that owns the page: Rates shows an offer's
/// rates on the offer's page.
/// </summary>
public interface IPageSection
{
    /// <summary>The kind of subject whose page it stands on, such as offer.</summary>
    string Kind { get; }

    /// <summary>The permission to see it, asked for in the subject's area and organisation.</summary>
    string Permission { get; }

    int Order { get; }

    /// <summary>The section; null when there is nothing to show.</summary>
    Task<PageSection?> LoadAsync(SubjectReference subject, Visitor visitor, CancellationToken cancellation);
}

/// <summary>A loaded section.</summary>
/// <param name="Id">Anchor on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Partial">Path of the partial view that writes it.</param>
/// <param name="Model">The partial's model.</param>
public sealed record PageSection(string Id, string Title, string Partial, object Model);
