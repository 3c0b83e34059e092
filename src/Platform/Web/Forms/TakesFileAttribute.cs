namespace Rammevaerk.Platform.Web.Forms;

/// <summary>On an endpoint a file is posted to. Every other endpoint takes the small body of a form at most.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFileAttribute : Attribute;
