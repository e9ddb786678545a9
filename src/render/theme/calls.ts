/** What a template calls, by itself and through its partials. */
import Handlebars from 'handlebars';

export interface Calls {
  readonly blocks: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  /** Whether it reads @index and the like. */
  readonly data: boolean;
}

export function callsOf(program: hbs.AST.Program, programs: ReadonlyMap<string, hbs.AST.Program>): Calls {
  const found = new Found(programs);
  found.accept(program);
  return found;
}

class Found extends Handlebars.Visitor implements Calls {
  readonly blocks = new Set<string>();
  readonly partials = new Set<string>();
  data = false;

  constructor(private readonly programs: ReadonlyMap<string, hbs.AST.Program>) {
    super();
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.blocks.add(block.path.original);
    super.BlockStatement(block);
  }

  override PartialStatement(call: hbs.AST.PartialStatement): void {
    const name = (call.name as hbs.AST.PathExpression).original;
    super.PartialStatement(call);
    if (this.partials.has(name)) return;
    this.partials.add(name);
    const partial = this.programs.get(name);
    if (partial) this.accept(partial);
  }

  override PathExpression({ data }: hbs.AST.PathExpression): void {
    this.data ||= data;
  }
}
