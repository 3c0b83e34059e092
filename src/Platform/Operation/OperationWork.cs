using Rammevaerk.Platform.Features.Operation;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Platform.Operation;

/// <summary>What is wrong with the installation, on the start page of those who read its status and can do something.</summary>
public sealed class OperationWork(OperationReading reading, OperationMemory memory) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation) =>
        visitor.May(Permissions.ReadOperation) && !visitor.Has(Role.Auditor)
            ?
            [
                .. (await memory.WarningsAsync(reading, cancellation)).Select(warning => new WorkItem(
                    warning.Title,
                    warning.Remedy,
                    "Se driften",
                    $"{OperationEndpoints.Address}#{warning.Section}",
                    Waiting: warning.Since
                )),
            ]
            : [];
}
