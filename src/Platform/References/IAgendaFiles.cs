using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Platform.References;

/// <summary>An item of a coming meeting that takes attachments.</summary>
/// <param name="Id">The item.</param>
/// <param name="Title">Direktørforum 3. november 2026: Takstbilag 2027.</param>
public sealed record AgendaPlace(Guid Id, string Title);

/// <summary>
/// Puts a file a module has made on an agenda, so that the module need not know meetings. Implemented by the module that
/// keeps agendas.
/// </summary>
public interface IAgendaFiles
{
    /// <summary>The items of the area's coming meetings the visitor may change, the next meeting first.</summary>
    Task<IReadOnlyList<AgendaPlace>> PlacesAsync(AreaKey area, CancellationToken cancellation);

    /// <summary>Adds the file to an item; the same again adds nothing.</summary>
    /// <param name="area">The area.</param>
    /// <param name="item">The item.</param>
    /// <param name="title">What the attachment is called.</param>
    /// <param name="fileName">The file's name with its ending.</param>
    /// <param name="content">The file.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    /// <returns>Address of the item; null when there is none the visitor may change.</returns>
    Task<Result<string?>> AttachAsync(
        AreaKey area,
        Guid item,
        string title,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    );
}
